"""What the reader marks: kinds of frames, their arguments and attributes. The Java side has the same lists (readout.tag)."""

# Kinds with a trigger that is tagged token by token. "C" and "B" mark what is communicated, with no cue asked:
# content of statements (annotated articles) and of attributions (PolNeAR).
TAGS = ["A", "S", "M", "P", "V", "R", "K", "D", "X", "C", "B"]
CONTENT_TAGS = {"S": "C", "A": "B"}

# Kinds that have arguments. "X" is a pronoun or description, "N" the name of a person or body (its arguments name its side).
KINDS = ["A", "S", "M", "P", "V", "R", "K", "D", "X", "N"]
TRIGGER = {"S": "cue", "M": "trigger", "P": "trigger", "V": "trigger", "R": "title", "K": "trigger", "D": "by"}

ROLES = ["source", "content", "to", "time", "who", "place", "topic", "actor", "issue", "target", "if", "by", "recipient", "person", "of",
         "what", "cause", "condition", "then", "predicate", "antecedent", "side", "same"]
ARGUMENTS = {
    "A": ["source", "content", "predicate"],
    "S": ["source", "content", "to", "time"],
    "M": ["who", "place", "time", "topic", "same"],
    "P": ["actor", "issue", "target", "if", "by"],
    "V": ["actor", "recipient", "time", "place"],
    "R": ["person", "of"],
    "K": ["what", "by", "time", "cause"],
    "D": ["condition", "then", "actor"],
    "X": ["antecedent"],
    "N": ["side"],
}
ATTRIBUTES = {
    ("S", "kind"): ["named", "institution", "anonymous", "document", "nonresponse"],
    ("S", "mode"): ["asserted", "expected", "possible", "conditional", "denied", "demanded", "promised"],
    ("M", "status"): ["planned", "possible", "ongoing", "held", "cancelled", "collapsed"],
    ("M", "form"): ["in-person", "phone", "video", "written", "unknown"],
    ("P", "stance"): ["demands", "offers", "rejects", "accepts", "threatens", "open"],
    ("V", "type"): ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
                    "SANCTION", "PROTEST", "MOBILIZE", "COERCE", "ASSAULT"],
    ("R", "change"): ["none", "joins", "leaves"],
    ("K", "dir"): ["up", "down", "flat", "mixed"],
}
NAMES = ["person", "state", "body", "place", "outlet"]
DIRECTIONS = ["past", "present", "future"]

# One flat list of all values of all attributes, and where each attribute's values stand in it.
VALUES = [(kind, key, value) for (kind, key), values in ATTRIBUTES.items() for value in values]
GROUPS = {}
for _i, (_kind, _key, _) in enumerate(VALUES):
    GROUPS.setdefault((_kind, _key), []).append(_i)


def as_lines():
    """The lists as lines of words, for the file that the loader reads beside the model."""
    lists = {"tags": TAGS, "kinds": KINDS, "roles": ROLES, "names": NAMES, "directions": DIRECTIONS}
    return ([[name, *words] for name, words in lists.items()] + [["arguments", kind, *roles] for kind, roles in ARGUMENTS.items()]
            + [["attribute", kind, key, *values] for (kind, key), values in ATTRIBUTES.items()])
