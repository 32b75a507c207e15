"""Third persons made from infinitives, by the family of the verb."""

import pytest

from graph.french.conjugation import finite_forms, forms
from graph.french.lexicon_files import read_lexicon


@pytest.mark.parametrize(
    ("infinitive", "expected"),
    [
        pytest.param("abonder", "abonde abondent abondait abonda abondera", id="regular"),
        pytest.param("lancer", "lance lancent lançait lança lancèrent lancerait", id="cer"),
        pytest.param("exiger", "exige exigeait exigeaient exigea exigèrent exigera", id="ger"),
        pytest.param("bégayer", "bégaie bégayait bégaya bégaiera", id="yer"),
        pytest.param("suggérer", "suggère suggèrent suggérait suggérera", id="é-before-r"),
        pytest.param("célébrer", "célèbre célébrait célébrera", id="é-before-two"),
        pytest.param("alléguer", "allègue allèguent alléguait", id="é-before-gu"),
        pytest.param("achever", "achève achevait achèvera", id="e-before-v"),
        pytest.param("grommeler", "grommelle grommelait grommellera", id="doubled"),
        pytest.param("protester", "proteste protestait protestera", id="e-before-st-stays"),
        pytest.param("regretter", "regrette regrettait", id="e-before-tt-stays"),
        pytest.param("avertir", "avertit avertissent avertissait avertira", id="ir"),
        pytest.param("démentir", "dément démentent démentait démentira", id="mentir"),
        pytest.param("maintenir", "maintient maintiennent maintint maintiendra", id="tenir"),
        pytest.param("prédire", "prédit prédisent prédisait prédirent", id="dire"),
        pytest.param("prescrire", "prescrit prescrivent prescrivait", id="crire"),
        pytest.param("répondre", "répond répondent répondit répondra", id="ndre"),
        pytest.param("reprendre", "reprend reprennent reprit reprenait", id="prendre"),
        pytest.param("craindre", "craint craignent craignait", id="aindre"),
        pytest.param("reconnaître", "reconnaît reconnaissent reconnut", id="naître"),
        pytest.param("prévoir", "prévoit prévoient prévoira", id="prévoir"),
    ],
)
def test_finite_forms(infinitive: str, expected: str) -> None:
    found = forms(infinitive)
    assert found
    assert set(expected.split()) <= found.finite


def test_participles() -> None:
    found = forms("exiger")
    assert found
    assert (found.present, found.past) == ("exigeant", "exigé")


def test_every_reporting_verb_has_forms() -> None:
    lemmas = [row["lemma"] for row in read_lexicon("reporting_verbs")["verb"]]
    bare = [lemma.removeprefix("se ").removeprefix("s'") for lemma in lemmas]
    assert [verb for verb in bare if forms(verb) is None] == []


def test_every_cue_of_a_simple_tense_is_a_form_of_its_verb() -> None:
    for row in read_lexicon("reporting_verbs")["verb"]:
        cue = row["example"].split("<cue>")[1].split("</cue>")[0]
        word = cue.removeprefix("se ").removeprefix("s'").removeprefix("en ")
        found = forms(row["lemma"].removeprefix("se ").removeprefix("s'"))
        assert found
        if " " not in word:
            assert word in found.finite


def test_a_table_of_forms() -> None:
    table = finite_forms(["nuancer", "presser", "pressentir"])
    assert table["nuance"] == "nuancer"
    assert table["pressent"] == "pressentir"
    assert table["presse"] == "presser"


def test_an_unknown_irregular_verb_has_none() -> None:
    assert forms("aller") is None
