package readout.cli.options;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Provides the version number that the build recorded. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Readout " + number(), "Java " + System.getProperty("java.version"), "Licence Apache-2.0"};
    }

    /** The version number alone. */
    static String number() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
            if (stream == null) {
                throw new IOException("no resource version.properties");
            }
            properties.load(stream);
        }
        return properties.getProperty("version", "unknown");
    }
}
