"""What sends people or things and yet deploys nobody: custody, hospitals, attacks."""

from graph.extract.chunks import Chunk
from graph.extract.forces import Force
from graph.extract.relation_words import words
from graph.french.document import Document

STRUCK = ("sur", "contre")  # « a envoyé des drones sur Lima »


def is_taken(document: Document, force: Force, around: list[Chunk]) -> bool:
    """« deux hommes ont été placés en [garde] à vue », « trois blessés sont à l'[hôpital] »: people
    who are kept or cared for; doctors are sent there.
    """
    if force.noun is None or not around or around[0].preposition is None:
        return False  # « montent la garde »
    noun = document.tokens[force.noun]
    place = document.tokens[around[0].head]
    sent = words("deployment", "force", "rescue") | words("deployment", "force", "materiel")
    kept = {place.lower, place.lemma} & words("deployment", "custody")
    bare = around[0].words.stop == around[0].head + 1 or place.lower == "garde"
    return bool(kept) and bare and not {noun.lower, noun.lemma} & sent


def is_attack(document: Document, force: Force, around: list[Chunk], lemma: str) -> bool:
    """« a envoyé des drones [sur] Lima »: what flies is meant to strike; placed there, it waits."""
    if force.noun is None or lemma in words("deployment", "placing"):
        return False
    noun = document.tokens[force.noun]
    strikes = {noun.lower, noun.lemma} & words("deployment", "striking")
    return bool(strikes) and any(chunk.preposition in STRUCK for chunk in around)
