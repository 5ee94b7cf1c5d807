package readout;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Lists of words in Java sources: strings that are arguments of one call or elements of one array, cases of one {@code switch}, strings
 * that one condition compares with, alternatives of one group of a regular expression, and strings that hold a list to be split. Constants
 * of enums and annotations are free.
 */
final class WordLists extends TreeScanner<Void, Void> {
    /** A word or phrase, a name of an element, a field or a file's ending; single letters are none. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N} '’._/-]+");

    /** What a list within one string consists of; prose with commas has phrases. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private static final Pattern SEPARATOR = Pattern.compile(",\\s*|[|;\\s]\\s*");
    private static final Pattern COMMA = Pattern.compile(",\\s*");
    /** Methods whose arguments are entries of the collection around them. */
    private static final Set<String> ENTRIES = Set.of("entry", "of");

    private final CompilationUnitTree unit;
    private final Trees trees;
    private final int most;
    private final List<String> found = new ArrayList<>();

    private WordLists(CompilationUnitTree unit, Trees trees, int most) {
        this.unit = unit;
        this.trees = trees;
        this.most = most;
    }

    /** The lists of more words than {@code most}, each with its file, line and words. */
    static List<String> longerThan(int most, Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, sources);
        Trees trees = Trees.instance(task);
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            WordLists lists = new WordLists(unit, trees, most);
            lists.scan(unit, null);
            found.addAll(lists.found);
        }
        return found;
    }

    private void list(Tree at, Stream<String> entries) {
        List<String> words =
                entries.filter(entry -> WORD.matcher(entry).matches()).toList();
        if (words.size() > most) {
            long begin = trees.getSourcePositions().getStartPosition(unit, at);
            found.add(unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(begin) + " " + words);
        }
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        list(call, call.getArguments().stream().flatMap(WordLists::entries));
        if (name(call).equals("split") && call.getMethodSelect() instanceof MemberSelectTree select) {
            list(call, strings(select.getExpression()).flatMap(SEPARATOR::splitAsStream));
        }
        return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitNewClass(NewClassTree call, Void nothing) {
        list(call, call.getArguments().stream().flatMap(WordLists::strings));
        return super.visitNewClass(call, null);
    }

    @Override
    public Void visitNewArray(NewArrayTree array, Void nothing) {
        if (array.getInitializers() != null) {
            list(array, array.getInitializers().stream().flatMap(WordLists::strings));
        }
        return super.visitNewArray(array, null);
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void nothing) {
        cases(tree, tree.getCases());
        return super.visitSwitch(tree, null);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
        cases(tree, tree.getCases());
        return super.visitSwitchExpression(tree, null);
    }

    private void cases(Tree tree, List<? extends CaseTree> cases) {
        list(
                tree,
                cases.stream().flatMap(each -> each.getExpressions().stream()).flatMap(WordLists::strings));
    }

    @Override
    public Void visitBinary(BinaryTree binary, Void nothing) {
        if (binary.getKind() == Tree.Kind.PLUS) {
            StringBuilder text = new StringBuilder();
            join(binary, text);
            text(binary, text.toString());
            return null;
        }
        if (isCondition(binary)) {
            list(binary, compared(binary));
        }
        return super.visitBinary(binary, null);
    }

    /** The text of a concatenation, one character for each part that is no literal. */
    private void join(ExpressionTree part, StringBuilder text) {
        if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            join(sum.getLeftOperand(), text);
            join(sum.getRightOperand(), text);
        } else if (part instanceof LiteralTree literal && literal.getValue() instanceof String string) {
            text.append(string);
        } else {
            text.append('\0');
            scan(part, null);
        }
    }

    private static boolean isCondition(Tree tree) {
        return tree.getKind() == Tree.Kind.CONDITIONAL_OR || tree.getKind() == Tree.Kind.CONDITIONAL_AND;
    }

    private static Stream<String> compared(ExpressionTree condition) {
        if (condition instanceof ParenthesizedTree inner) {
            return compared(inner.getExpression());
        }
        if (condition instanceof UnaryTree negated) {
            return compared(negated.getExpression());
        }
        if (condition instanceof BinaryTree binary && isCondition(binary)) {
            return Stream.concat(compared(binary.getLeftOperand()), compared(binary.getRightOperand()));
        }
        return condition instanceof MethodInvocationTree call
                ? call.getArguments().stream().flatMap(WordLists::strings)
                : Stream.empty();
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        strings(literal).forEach(string -> text(literal, string));
        return null;
    }

    private void text(Tree at, String text) {
        Alternatives.of(text).forEach(group -> list(at, group.stream()));
        List<String> parts = List.of(COMMA.split(text, -1));
        if (parts.stream().allMatch(part -> NAME.matcher(part).matches())) {
            list(at, parts.stream());
        }
    }

    private static Stream<String> entries(ExpressionTree argument) {
        return argument instanceof MethodInvocationTree call && ENTRIES.contains(name(call))
                ? call.getArguments().stream().flatMap(WordLists::entries)
                : strings(argument);
    }

    private static Stream<String> strings(ExpressionTree expression) {
        return expression instanceof LiteralTree literal && literal.getValue() instanceof String string
                ? Stream.of(string)
                : Stream.empty();
    }

    private static String name(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : call.getMethodSelect().toString();
    }
}
