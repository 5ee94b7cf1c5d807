package readout.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import readout.lexicon.Resource;

/** Style sheets and scripts, served at addresses that contain a content hash so that browsers can cache them forever. */
public final class Assets {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/";
    private static final int HASH = 12;

    private final Map<String, Asset> byAddress = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();

    /** Asset's media type and content. */
    public record Asset(String type, String content) {}

    /** @param htmx the version of the bundled htmx */
    public Assets(String htmx) {
        add("readout.css", "text/css; charset=utf-8", "/readout/web/readout.css");
        add("readout.js", "text/javascript; charset=utf-8", "/readout/web/readout.js");
        add("icon.svg", "image/svg+xml", "/readout/web/icon.svg");
        add("htmx.js", "text/javascript; charset=utf-8", HTMX + htmx + "/dist/htmx.min.js");
    }

    private void add(String name, String type, String resource) {
        String content = Resource.text(Assets.class, resource);
        String hash = DigestUtils.sha256Hex(content).substring(0, HASH);
        int dot = name.lastIndexOf('.');
        String address = "/assets/" + name.substring(0, dot) + "-" + hash + name.substring(dot);
        addresses.put(name, address);
        byAddress.put(address, new Asset(type, content));
    }

    /** The address of a file, by its plain name. */
    public String at(String name) {
        return Optional.ofNullable(addresses.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no asset " + name));
    }

    /** The file at an address; empty if there is none. */
    public Optional<Asset> named(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }
}
