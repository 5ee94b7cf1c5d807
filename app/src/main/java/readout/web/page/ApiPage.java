package readout.web.page;

import java.util.List;

/** What programs can ask for. */
public record ApiPage(List<Operation> operations) {
    /** A method at an address. */
    public record Operation(String method, String path, String summary) {}
}
