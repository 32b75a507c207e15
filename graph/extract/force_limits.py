"""What merely looks like a deployment: goods that are given, staff, people who just are there."""

from graph.extract.actors import Actors
from graph.extract.forces import Force, counted
from graph.extract.of_which import of_which
from graph.extract.relation_words import is_envoy, is_goods, words
from graph.french.document import Document
from graph.model import EntityType, Form


def fits(document: Document, force: Force, lemma: str) -> bool:
    """Goods count only where they are placed, not given; staff is no force of its employer."""
    if force.noun is None:
        return True
    noun = document.tokens[force.noun]
    if is_goods(noun):
        return lemma in words("deployment", "placing")
    staff = bool({noun.lower, noun.lemma} & words("deployment", "staff"))
    if lemma == "attendre" and staff and force.owner is None:
        return False  # « des milliers de personnes sont attendues à Lima »
    if lemma == "utiliser":  # people alone: « a utilisé des drones à Lima » tells of an attack
        return bool({noun.lower, noun.lemma} & words("deployment", "force", "soldiers"))
    return lemma not in EMPLOYING or not staff


EMPLOYING = ("employer", "compter", "disposer", "avoir")  # « emploie 300 personnes à Lima »


GROUPS = ("délégation", "mission")  # envoys together


def is_civil(actors: Actors, force: Force, lemma: str) -> bool:
    """« l'équipe de France est à Lima », « les ingénieurs de Nestlé travaillent à Lima »: people
    or things that nobody need have sent; « une équipe de l'ONU », « 40 ingénieurs » are.
    """
    document = actors.document
    if force.noun is None or force.words is None:
        return False
    noun, first = document.tokens[force.noun], document.tokens[force.words.start]
    if lemma == "aller" and force.owner is None:
        return True  # « des policiers sont allés à la plage »
    if is_envoy(noun) and noun.has("Number", "Sing") and noun.lemma not in GROUPS:
        return True  # « l'ambassadeur de Lima est arrivé à Quito »
    if {noun.lower, noun.lemma} & words("deployment", "staff") and force.owner is None:
        return True  # « une centaine de personnes sont arrivées à Lima »
    if not {noun.lower, noun.lemma} & words("deployment", "civil"):
        return False
    if counted(document, force.words, force.noun) or actors.possessor(force.words):
        return False
    if force.owner is None or force.owner.mention is None:
        toils = lemma in words("deployment", "toiling")
        return not (toils and of_which(document, force.words.start))  # « Lima, dont l'équipe … »
    if lemma in words("deployment", "toiling") and noun.has("Number", "Plur"):
        # « les équipes d'Espagne et de Malte fouillent les décombres », but a team plays
        return actors.type_of(force.owner) is not EntityType.COUNTRY
    nationality = actors.mentions[force.owner.mention].form is Form.ADJECTIVE
    return not nationality and first.lower in ("le", "la", "l'", "les", "ce", "cet", "cette", "ces")
