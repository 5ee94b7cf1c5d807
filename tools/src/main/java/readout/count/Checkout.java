package readout.count;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Checkout of Readout with its modules, parsed sources and documents. */
public final class Checkout {
    private final Path root;

    public Checkout(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    /**
     * Parsed source file.
     *
     * @param file relative to the checkout
     */
    record Source(Path file, CompilationUnitTree unit, SourcePositions positions) {
        String packageName() {
            return Optional.ofNullable(unit.getPackageName())
                    .map(Tree::toString)
                    .orElse("");
        }

        /** The names of its top-level classes. */
        List<String> classes() {
            return unit.getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(type -> ((ClassTree) type).getSimpleName().toString())
                    .toList();
        }

        long line(Tree tree) {
            return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        }
    }

    /** Parses the main sources of all modules, sorted by path. */
    List<Source> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path module : modules()) {
            files.addAll(javaFiles(module.resolve("src/main/java")));
        }
        return parsed(files);
    }

    /** Parses the main sources of one module. */
    List<Source> sources(String module) throws IOException {
        return parsed(javaFiles(root.resolve(module).resolve("src/main/java")));
    }

    /** The number of lines of Java under a folder, blank ones included. */
    long lines(String folder) throws IOException {
        long lines = 0;
        for (Path file : javaFiles(root.resolve(folder))) {
            lines += Files.readAllLines(file).size();
        }
        return lines;
    }

    /** README.md and the documents in {@code docs}. */
    List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(root.resolve("README.md")));
        try (Stream<Path> files = Files.list(root.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    Path relative(Path file) {
        return root.relativize(file);
    }

    /** The modules' folders: those with Java sources, at the top or one level below. */
    private List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.find(root, 2, (path, attributes) -> attributes.isDirectory())) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private List<Source> parsed(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IOException("needs a JDK: this Java has no compiler");
        }
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(new Source(relative(Path.of(unit.getSourceFile().toUri())), unit, positions));
            }
            return sources;
        }
    }
}
