import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Sums up the JUnit XML reports under a checkout: {@code java TestSummary.java ROOT}. Names every test that failed or was skipped with
 * the reason, and ends with the line "N passed, N failed, N skipped". Exit status 1 where a test failed or none ran.
 */
class TestSummary {
    private static final Set<String> PRUNED = Set.of(".git", "node_modules", "src");
    private static final int LONGEST_REASON = 300;

    private int passed;
    private final List<String> failed = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        var summary = new TestSummary();
        DocumentBuilder parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        for (Path report : reports(Path.of(arguments[0]))) {
            summary.add(parser.parse(report.toFile()).getElementsByTagName("testcase"));
        }
        summary.print();
        System.exit(summary.failed.isEmpty() && summary.passed > 0 ? 0 : 1);
    }

    private static List<Path> reports(Path root) throws Exception {
        var reports = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return PRUNED.contains(String.valueOf(folder.getFileName())) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (file.getParent().endsWith("surefire-reports") && name.startsWith("TEST-") && name.endsWith(".xml")) {
                    reports.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        reports.sort(null);
        return reports;
    }

    private void add(NodeList cases) {
        for (int i = 0; i < cases.getLength(); i++) {
            var test = (Element) cases.item(i);
            String name = test.getAttribute("classname") + ": " + test.getAttribute("name");
            Element skip = child(test, "skipped");
            Element failure = child(test, "failure");
            Element error = child(test, "error");
            if (skip != null) {
                skipped.add(name + ": " + inOneLine(skip));
            } else if (failure != null) {
                failed.add(name + ": " + inOneLine(failure));
            } else if (error != null) {
                failed.add(name + ": " + inOneLine(error));
            } else {
                passed++;
            }
        }
    }

    private static String inOneLine(Element reason) {
        String words = reason.getAttribute("message").strip().replaceAll("\\s+", " ");
        return words.isEmpty() ? "no reason given" : words.substring(0, Math.min(words.length(), LONGEST_REASON));
    }

    private static Element child(Element parent, String tag) {
        return (Element) parent.getElementsByTagName(tag).item(0);
    }

    private void print() {
        failed.forEach(test -> System.out.println("failed   " + test));
        skipped.forEach(test -> System.out.println("skipped  " + test));
        System.out.printf("%d passed, %d failed, %d skipped%n", passed, failed.size(), skipped.size());
    }
}
