package readout.web.page;

import java.util.Optional;
import readout.fact.Kind;
import readout.served.Cursor;
import readout.served.Filter;
import readout.served.View;
import readout.web.page.part.FactList;
import readout.web.page.part.FilterForm;
import readout.web.page.part.PageFrame;

/** Page with a filtered list of statements. */
public record StatementsPage(FilterForm form, FactList list) {
    public static StatementsPage of(PageFrame frame, View view, Filter requested, Optional<Cursor> after) {
        Filter filter = requested.only(Kind.STATEMENT);
        FilterForm form = FilterForm.of(filter, view);
        return new StatementsPage(form, FactList.of(filter.of(view).toList(), after, form.at(frame.to("statements"))));
    }
}
