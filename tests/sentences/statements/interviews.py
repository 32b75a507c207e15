"""Questions and answers, dialogue with dashes, names before a colon."""

from tests.markup import says

CASES = [
    says("<speaker>Marie Leclerc, pédiatre</speaker> : « <content>Les parents arrivent trop tard.</content> »", id="interview-name-colon", kind="direct"),
    says("<speaker>Le président du jury</speaker> : « <content>Ce roman nous a bouleversés.</content> »", id="interview-role-colon", kind="direct"),
    says("« <content>Que feriez-vous à sa place ?</content> » <cue>demande</cue> <speaker>le juge</speaker>. « <content2>Je partirais</content2> », <cue2>répond</cue2> <speaker2>le témoin</speaker2>.", id="interview-dialogue", kind="direct", polarity=["asks", "asserts"]),
    says("À la question de savoir s'il se représenterait, <speaker>le gouverneur</speaker> <cue>a répondu</cue> : « <content>Demandez à ma femme.</content> »", id="interview-answer-to-question", kind="direct"),
    says("Interrogée sur son avenir, <speaker>la patineuse</speaker> <cue>a confié</cue> : « <content>Je veux des enfants.</content> »", id="interview-asked-about", kind="direct"),
    says("« <content>Je n'ai peur de personne</content> », <cue>assure</cue> <speaker>Idriss Koné</speaker> dans un entretien à Jeune Afrique.", id="interview-in-paper", kind="direct"),
    says("Dans une interview au Temps, <speaker>la directrice de l'EPFL</speaker> <cue>plaide</cue> pour <content>un impôt sur les robots</content>.", id="interview-indirect", kind="indirect", polarity="demands"),
    says("Sur France Inter, <speaker>le député</speaker> <cue>a jugé</cue> <content>la mesure « inutile</content> ».", id="interview-radio", kind="mixed"),
    says("Et de <cue>conclure</cue> : « <content>Le temps nous donnera raison.</content> »", id="interview-et-de-conclure", kind="direct"),
    says("<speaker>La chanteuse</speaker> <cue>répond</cue> du tac au tac : « <content>Et vous, vous chantez ?</content> »", id="interview-repartee", kind="direct"),
    says("Un début rude pour le nouveau maire, <speaker>Luc Morel</speaker> (SE) : « <content>Nous irons voir les salariés demain.</content> »", id="interview-name-at-the-end", kind="direct"),
    says("Morceaux choisis :\n\nMadou Keita\n\n« <content>On a bien joué ce soir.</content> »", id="interview-name-above", kind="direct"),
]
