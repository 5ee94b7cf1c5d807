package readout.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are resolved by the test; nothing is ever called. */
class AddressGuardTest {
    private static AddressGuard guard(String address, String... allowed) {
        return new AddressGuard(host -> new InetAddress[] {InetAddress.getByName(address)}, Set.of(allowed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "168.63.129.16",
                "192.0.0.192",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "198.51.100.7",
                "203.0.113.9",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1",
                "::10.0.0.1"
            })
    void refusesWhatIsNotThePublicInternet(String address) {
        assertThatThrownBy(() -> guard(address).resolve("news.example"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessageContaining("not on the public internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.128.0.1",
                "192.167.1.1",
                "2606:4700::1",
                "2a00:1450::5"
            })
    void letsThePublicInternetThrough(String address) throws UnknownHostException {
        assertThat(guard(address).resolve("news.example")).containsExactly(InetAddress.getByName(address));
    }

    @Test
    void refusesANameOfWhichOneAddressIsPrivate() {
        AddressGuard guard = new AddressGuard(
                host -> new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")},
                Set.of());
        assertThatThrownBy(() -> guard.resolve("news.example")).hasMessageContaining("10.0.0.1");
    }

    @Test
    void letsAHostThroughThatTheUserNames() throws UnknownHostException {
        assertThat(guard("10.0.0.1", "intranet.example").resolve("Intranet.example"))
                .hasSize(1);
        assertThatThrownBy(() -> guard("10.0.0.1", "intranet.example").resolve("other.example"))
                .isInstanceOf(UnknownHostException.class);
    }
}
