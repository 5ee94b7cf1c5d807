"""Word pieces with offsets and shapes. readout.model.WordPieces does the same in Java; a test compares the two on made-up text."""
import unicodedata

QUOTES = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"}
LONGEST_WORD = 100
SHAPES = 17


def is_word(c):
    return unicodedata.category(c)[0] in "LNM"


def is_space(c):
    return unicodedata.category(c) in ("Zs", "Zl", "Zp", "Cc", "Cf")


def split_words(text):
    """(begin, end) of each run of letters, digits and marks, and of each other visible character, in code points."""
    words, begin = [], None
    for i, c in enumerate(text):
        if is_word(c):
            if begin is None:
                begin = i
            continue
        if begin is not None:
            words.append((begin, i))
            begin = None
        if not is_space(c):
            words.append((i, i + 1))
    if begin is not None:
        words.append((begin, len(text)))
    return words


def normalized(word):
    word = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
    return QUOTES.get(word, word)


def shape(word, gap, before):
    """0 to 14: case or digit (5) by glued, after a blank, after a line end (3); 15 an opening quote mark, 16 a closing one."""
    if word in ('"', "“", "”"):
        opens = word == "“" or word == '"' and (before == "" or is_space(before) or before in "([—–")
        return 15 if opens else 16
    if word.isupper() and len(word) > 1:
        kind = 1
    elif word[:1].isupper():
        kind = 2
    elif unicodedata.category(word[0]) == "Nd":
        kind = 3
    elif not is_word(word[0]):
        kind = 4
    else:
        kind = 0
    return kind + 5 * (2 if "\n" in gap else 1 if gap else 0)


class Tokenizer:
    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown, self.start, self.end, self.padding = (self.ids[x] for x in ("[UNK]", "[CLS]", "[SEP]", "[PAD]"))
        self.known = {}

    def pieces(self, word):
        """Ids of the word's pieces, the longest first piece first; the unknown piece where there are none."""
        if word in self.known:
            return self.known[word]
        text = normalized(word)
        out, at = [], 0
        while at < len(text) <= LONGEST_WORD:
            end = len(text)
            while end > at and ("##" if at else "") + text[at:end] not in self.ids:
                end -= 1
            if end == at:
                out = []
                break
            out.append(self.ids[("##" if at else "") + text[at:end]])
            at = end
        out = out or [self.unknown]
        self.known[word] = out
        return out

    def encode(self, text):
        """ids, begin, end (of the piece's word), shape: lists of one length."""
        ids, begin, end, shapes = [], [], [], []
        last = 0
        for b, e in split_words(text):
            s = shape(text[b:e], text[last:b], text[b - 1] if b else "")
            last = e
            for piece in self.pieces(text[b:e]):
                ids.append(piece)
                begin.append(b)
                end.append(e)
                shapes.append(s)
        return ids, begin, end, shapes
