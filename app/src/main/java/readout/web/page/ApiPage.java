package readout.web.page;

import java.util.List;

/** Page that lists the API's operations. */
public record ApiPage(List<Operation> operations) {
    /** Operation of the API: an HTTP method on a path. */
    public record Operation(String method, String path, String summary) {}
}
