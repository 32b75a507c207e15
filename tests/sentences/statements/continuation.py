"""Quotations that go on with no cue of their own."""

from tests.markup import says

CASES = [
    says("« <content>Nous avons froid</content> », <cue>dit</cue> <speaker>Nadia</speaker>. « <content2>Les enfants toussent toute la nuit.</content2> »", id="continuation-one", kind="direct"),
    says("« <content>Le sol est mort</content> », <cue>explique</cue> <speaker>l'agronome</speaker>. « <content2>Il faudra dix ans.</content2> » Les champs s'étendent à perte de vue. « <content3>Et de l'argent.</content3> »", id="continuation-two", kind="direct"),
    says("<speaker>Le maire de Saint-Louis</speaker> <cue>résume</cue> : « <content>La mer avance.</content> » « <content2>Elle prend une maison par semaine.</content2> »", id="continuation-after-colon", kind="direct"),
    says("« <content>Je suis née ici</content> », <cue>raconte</cue> <speaker>Rosa</speaker>.\n« <content2>Je mourrai ici.</content2> »", id="continuation-next-paragraph", kind="direct"),
    says("« <content>Le match fut dur</content>, <cue>concède</cue> <speaker>le capitaine</speaker>, <content>mais nous l'avons gagné.</content> » « <content2>Le plus beau reste à venir.</content2> »", id="continuation-after-split", kind="direct"),
    says("<speaker>La directrice</speaker> <cue>a annoncé</cue> que <content>le théâtre fermerait</content>. « <content2>Nous n'avons plus de quoi payer le chauffage.</content2> »", id="continuation-after-indirect", kind=["indirect", "direct"]),
    says("« <content>Tout a brûlé</content> », <cue>souffle</cue> <speaker>Ahmed</speaker>. « <content2>Les livres, les photos, tout</content2> », <cue2>ajoute</cue2> <speaker2>sa sœur</speaker2>.", id="continuation-not-other-speaker", kind="direct"),
    says("« <content>Nous irons voter</content> », <cue>promet</cue> <speaker>Fatou</speaker>. « <content2>Et vous ?</content2> »", id="continuation-question", kind="direct", polarity=["plans", "asks"]),
    says("<cue>Selon</cue> <speaker>l'entraîneur</speaker>, <content>le groupe est prêt</content>. « <content2>Les blessés sont revenus.</content2> »", id="continuation-after-selon", kind=["indirect", "direct"]),
    says("« <content>C'est un scandale.</content> » <speaker>Le député Yao</speaker> <cue>a réagi</cue> mardi. « <content2>On a vendu le port pour rien.</content2> »", id="continuation-around-cue", kind="direct"),
    says("Le potier n'a pas caché sa colère. « <content>On m'<cue2>avait juré</cue2> que <content2>le four serait réparé</content2>. Rien n'est venu.</content> »", id="continuation-holds-a-cue"),
    says("Et <speaker>la potière</speaker> de <cue>conclure</cue> : « <content>La terre, elle, ne ment pas.</content> »", id="continuation-historic-infinitive", kind="direct"),
    says("<speaker12>L'avocate</speaker12> <cue>a rejeté</cue> <content>l'accusation</content> : « <content2>Ma cliente dormait.</content2> »", id="continuation-behind-colon"),
    says("« <content>C'est du gâchis</content> », <cue>lâche</cue> <speaker12>Hubert</speaker12>, gestionnaire de flux, avec amertume : « <content2>On nous a oubliés.</content2> »", id="continuation-behind-title", kind="direct"),
]
