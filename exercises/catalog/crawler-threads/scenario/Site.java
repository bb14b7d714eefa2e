import forkyard.kit.Source;
import forkyard.kit.Stage;
import java.io.IOException;

/** The web as the judge has it: a page of status 0 is one that nobody answers for. */
final class Site implements Web {
    private final Source pages;

    Site(Stage stage) {
        pages = stage.source("site");
    }

    @Override
    public Page fetch(String address) throws IOException, InterruptedException {
        Page page = pages.get(address, Page.class);
        if (page == null) {
            throw new IOException("There is no " + address);
        }
        if (page.status() == 0) {
            throw new IOException(page.text());
        }
        return page;
    }
}
