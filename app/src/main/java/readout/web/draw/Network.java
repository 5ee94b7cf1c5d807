package readout.web.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import readout.merge.state.Encounters;

/** Network of people who met, laid out by forces (Fruchterman and Reingold). The layout is deterministic. */
public record Network(List<Node> nodes, List<Edge> edges) {
    /** The width of the drawing. */
    public static final double WIDTH = 960;
    /** The height of the drawing. */
    public static final double HEIGHT = 560;

    private static final double MARGIN = 60;
    private static final double SMALLEST = 5;
    private static final double LARGEST = 16;
    private static final int MOST_PEOPLE = 40;
    private static final int ROUNDS = 200;
    private static final double SPREAD = 0.6;
    private static final long SEED = 7;
    private static final String MIDDLE = "";

    /**
     * Person in the network.
     *
     * @param color the index of the person's side in alphabetical order, from 0; -1 if the side is unknown
     * @param meetings the number of encounters with others in the drawing
     */
    public record Node(String name, String side, int color, double x, double y, double radius, int meetings) {}

    /** Edge between two people who met. */
    public record Edge(
            String one, String other, int meetings, double x1, double y1, double x2, double y2, double width) {}

    /** Lays out the people who met others most often. */
    public static Network of(Encounters encounters) {
        Map<String, Integer> totals = new HashMap<>();
        encounters
                .meetings()
                .forEach((pair, count) -> pair.forEach(person -> totals.merge(person, count, Integer::sum)));
        List<String> people = totals.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PEOPLE)
                .map(Map.Entry::getKey)
                .toList();
        Map<List<String>, Integer> pairs = encounters.meetings().entrySet().stream()
                .filter(pair -> people.containsAll(pair.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        Integer::sum,
                        () -> new TreeMap<>(Comparator.comparing((List<String> pair) -> pair.get(0))
                                .thenComparing(pair -> pair.get(1)))));
        return people.isEmpty() ? new Network(List.of(), List.of()) : drawn(people, pairs, totals, encounters.sides());
    }

    private static Network drawn(
            List<String> people,
            Map<List<String>, Integer> pairs,
            Map<String, Integer> totals,
            Map<String, String> sides) {
        Map<String, Point2D> places = places(people, pairs.keySet());
        List<String> order = people.stream()
                .map(person -> sides.getOrDefault(person, ""))
                .filter(side -> !side.isEmpty())
                .distinct()
                .sorted()
                .toList();
        int most = totals.values().stream().mapToInt(each -> each).max().orElse(1);
        List<Node> nodes = new ArrayList<>();
        for (String person : people) {
            Point2D at = places.get(person);
            int meetings = totals.getOrDefault(person, 0);
            String side = sides.getOrDefault(person, "");
            if (at != null) {
                nodes.add(new Node(
                        person,
                        side,
                        order.indexOf(side),
                        at.getX(),
                        at.getY(),
                        SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) meetings / most),
                        meetings));
            }
        }
        List<Edge> edges = new ArrayList<>();
        pairs.forEach((pair, count) -> {
            Point2D one = places.get(pair.get(0));
            Point2D other = places.get(pair.get(1));
            if (one != null && other != null) {
                edges.add(new Edge(
                        pair.get(0),
                        pair.get(1),
                        count,
                        one.getX(),
                        one.getY(),
                        other.getX(),
                        other.getY(),
                        1 + Math.log(count)));
            }
        });
        return new Network(nodes, edges);
    }

    private static Map<String, Point2D> places(List<String> people, Set<List<String>> pairs) {
        Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        people.forEach(graph::addVertex);
        pairs.forEach(pair -> graph.addEdge(pair.get(0), pair.get(1)));
        // Unconnected parts would drift into the corners, so each is tied to a centre that is not drawn.
        graph.addVertex(MIDDLE);
        new ConnectivityInspector<>(graph)
                .connectedSets().stream()
                        .filter(part -> !part.contains(MIDDLE))
                        .forEach(part -> graph.addEdge(
                                MIDDLE,
                                part.stream()
                                        .max(Comparator.comparing(person -> graph.degreeOf(person)))
                                        .orElseThrow()));
        MapLayoutModel2D<String> model =
                new MapLayoutModel2D<>(Box2D.of(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN));
        new FRLayoutAlgorithm2D<String, DefaultWeightedEdge>(ROUNDS, SPREAD, new Random(SEED)).layout(graph, model);
        return model.collect();
    }
}
