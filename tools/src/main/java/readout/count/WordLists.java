package readout.count;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import readout.count.Checkout.Source;

/**
 * Finds lists of more than five words in code: in a collection, an array, the arguments of one call, a chain of conditions, the labels of
 * one switch, the alternatives of one pattern, a text that is split. Constants of enums and annotations are free.
 */
final class WordLists extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private static final int MOST = 5;
    private static final int SHOWN = 4;
    private static final Set<String> COLLECTING = Set.of("of", "ofEntries", "asList");
    private static final Set<String> SPLITTING = Set.of("split", "lines");

    private final Source source;
    private final List<Place> places = new ArrayList<>();

    private WordLists(Source source) {
        this.source = source;
    }

    static List<Place> in(Source source) {
        WordLists lists = new WordLists(source);
        lists.scan(source.unit(), null);
        return lists.places;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void none) {
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
        return isEnumConstant(tree) ? null : super.visitVariable(tree, null);
    }

    /** No other field of an enum can hold a new one of it. */
    private boolean isEnumConstant(VariableTree tree) {
        return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                && type.getKind() == Kind.ENUM
                && tree.getInitializer() instanceof NewClassTree made
                && made.getIdentifier().toString().equals(type.getSimpleName().toString());
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
        String name = tree.getMethodSelect() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : "";
        List<String> words = COLLECTING.contains(name) ? words(tree.getArguments()) : direct(tree.getArguments());
        if (SPLITTING.contains(name) && tree.getMethodSelect() instanceof MemberSelectTree select) {
            words = PlainWords.listed(text(select.getExpression()));
        }
        return found(tree, words, () -> super.visitMethodInvocation(tree, null));
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
        return found(tree, direct(tree.getArguments()), () -> super.visitNewClass(tree, null));
    }

    @Override
    public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void none) {
        List<? extends ExpressionTree> elements = tree.getInitializers();
        return found(tree, elements == null ? List.of() : words(elements), () -> super.visitNewArray(tree, null));
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void none) {
        List<String> words = switch (tree.getKind()) {
            case CONDITIONAL_OR, CONDITIONAL_AND -> words(List.of(tree));
            case PLUS -> PlainWords.alternatives(text(tree));
            default -> List.of();
        };
        return found(tree, words, () -> super.visitBinary(tree, null));
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void none) {
        return found(tree, PlainWords.alternatives(text(tree)), () -> null);
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void none) {
        labels(tree, tree.getCases());
        return super.visitSwitch(tree, null);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void none) {
        labels(tree, tree.getCases());
        return super.visitSwitchExpression(tree, null);
    }

    private void labels(Tree tree, List<? extends CaseTree> cases) {
        List<ExpressionTree> labels = new ArrayList<>();
        cases.forEach(each -> labels.addAll(each.getExpressions()));
        found(tree, direct(labels), () -> null);
    }

    /** Notes a place with too many words, of which the parts need no look then; else looks at the parts. */
    private @Nullable Void found(Tree tree, List<String> words, Supplier<@Nullable Void> parts) {
        if (words.size() <= MOST) {
            return parts.get();
        }
        String first = String.join(", ", words.subList(0, SHOWN));
        places.add(new Place(source.file(), source.line(tree), words.size() + " words: " + first + ", …"));
        return null;
    }

    private static List<String> direct(List<? extends ExpressionTree> trees) {
        return trees.stream().map(WordLists::text).filter(PlainWords::isWord).toList();
    }

    /** The words anywhere in the trees, but for what runs later. */
    private static List<String> words(List<? extends Tree> trees) {
        List<String> words = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void none) {
                if (PlainWords.isWord(text(tree))) {
                    words.add(text(tree));
                }
                return null;
            }

            @Override
            public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
                return null;
            }
        }.scan(trees, null);
        return words;
    }

    /** A string as it stands in the code; parts that are no literals are left out. */
    private static String text(Tree tree) {
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() instanceof String text ? text : "";
        }
        if (tree instanceof BinaryTree both && both.getKind() == Kind.PLUS) {
            return text(both.getLeftOperand()) + text(both.getRightOperand());
        }
        return "";
    }
}
