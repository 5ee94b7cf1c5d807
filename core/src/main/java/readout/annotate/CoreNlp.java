package readout.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import readout.model.parser.NeuralParser;
import readout.text.Article;
import readout.text.EntityType;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Stanford CoreNLP's tokenizer and lemmatizer, and our own inference over its tagger of parts of speech, 3-class entity tagger and neural parser. */
public final class CoreNlp implements SentenceAnalysis {
    /** Longer sentences are cut here: the parser is linear, but nothing of use comes out of a list of 1,000 words. */
    private static final int LONGEST_SENTENCE = 180;

    private static final String TOKENIZER_OPTIONS = "invertible=true,untokenizable=noneKeep";

    private final Models models = Models.get();
    private final WordToSentenceProcessor<CoreLabel> splitter =
            new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);

    @Override
    public List<Sentence> analyse(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = article.paragraphs();
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            for (Span piece : Pieces.of(article, paragraphs.get(paragraph))) {
                for (List<CoreLabel> words : sentences(piece.of(article.text()))) {
                    sentences.add(sentence(words, piece.begin(), sentences.size(), paragraph));
                }
            }
        }
        return sentences;
    }

    private List<List<CoreLabel>> sentences(String text) {
        List<CoreLabel> words =
                new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS).tokenize();
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : splitter.process(words)) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
            }
        }
        return sentences;
    }

    private Sentence sentence(List<CoreLabel> words, int offset, int index, int paragraph) {
        List<String> forms = words.stream().map(CoreLabel::word).toList();
        List<String> tags = models.tagger().tag(forms);
        List<String> names = models.entityTagger().tag(forms, tags);
        List<NeuralParser.Arc> arcs = models.parser().parse(forms, tags);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); at++) {
            CoreLabel word = words.get(at);
            tokens.add(new Token(
                    at,
                    new Span(offset + word.beginPosition(), offset + word.endPosition()),
                    word.word(),
                    models.lemmatizer().lemma(word.word(), tags.get(at)),
                    tags.get(at),
                    entityType(names.get(at)),
                    arcs.get(at).head(),
                    arcs.get(at).relation()));
        }
        Span span = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
        return new Sentence(index, paragraph, span, tokens);
    }

    private static EntityType entityType(String label) {
        return switch (label) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            case "LOCATION" -> EntityType.LOCATION;
            default -> EntityType.NONE;
        };
    }
}
