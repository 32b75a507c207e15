"""Content-addressed identifiers: the same parts give the same id, on every machine, in every order.

The natural key of each kind of node:

| kind | parts |
|---|---|
| article | its url, or the name its reader gave it, and its text |
| entity | what identifies it: a Wikidata id, an ISO code, or its type and canonical name |
| statement, deployment, support | article id and the spans of its words; never a resolved entity |
| outlet | its name |
| story | the ids of its articles |
| run | the versions of the code and of the model |
"""

import hashlib
import json


def make_id(kind: str, *parts: object) -> str:
    """Name a thing by what it is made of.

    The parts are hashed as one JSON list, so that ("ab", "c") and ("a", "bc") differ.

    >>> make_id("outlet", "Le Quotidien")
    'outlet:1735d9e38f313c7e60ad7e60'
    """
    key = json.dumps([kind, *parts], ensure_ascii=False, separators=(",", ":"))
    return f"{kind}:{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}"
