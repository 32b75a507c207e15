"""Questions, orders, calls, requests, recommendations, promises, threats."""

from tests.markup import says

CASES = [
    says("<speaker>L'ONU</speaker> <cue>appelle</cue> les deux camps à <content>cesser le feu</content>.", id="demand-call-on", kind="indirect", polarity="demands"),
    says("<speaker>La CGT</speaker> <cue>appelle</cue> à <content>la grève générale</content>.", id="demand-call-noun", kind="indirect", polarity="demands"),
    says("<speaker>Le juge</speaker> <cue>a ordonné</cue> à la banque de <content>rembourser ses clients</content>.", id="demand-order-to", kind="indirect", polarity="demands"),
    says("<speaker>Le tribunal de Dakar</speaker> <cue>a ordonné</cue> <content>la libération du rappeur</content>.", id="demand-order-noun", kind="indirect", polarity="demands"),
    says("<speaker>Les familles</speaker> <cue>demandent</cue> que <content>les corps soient rendus</content>.", id="demand-que", kind="indirect", polarity="demands"),
    says("<speaker>Le médiateur</speaker> leur <cue>a demandé</cue> de <content>revenir à la table</content>.", id="demand-clitic-audience", kind="indirect", polarity="demands"),
    says("<speaker>La mairie</speaker> <cue>recommande</cue> aux habitants de <content>rester chez eux</content>.", id="demand-recommend", kind="indirect", polarity="demands"),
    says("<speaker>Varsovie</speaker> <cue>réclame</cue> <content>des réparations de guerre</content>.", id="demand-claim", kind="indirect", polarity="demands"),
    says("<speaker>L'Église</speaker> <cue>exhorte</cue> les jeunes à <content>ne pas prendre la mer</content>.", id="demand-exhort", kind="indirect", polarity="demands"),
    says("<speaker>Le syndicat de la magistrature</speaker> <cue>exige</cue> <content>le retrait du texte</content>.", id="demand-require", kind="indirect", polarity="demands"),
    says("« <content>Partez !</content> », <cue>a crié</cue> <speaker>la foule</speaker>.", id="demand-imperative", kind="direct", polarity="demands"),
    says("<speaker>L'avocate</speaker> <cue>a demandé</cue> <content>l'acquittement de son client</content>.", id="demand-noun", kind="indirect", polarity="demands"),
    says("<speaker>La ministre</speaker> <cue>propose</cue> de <content>taxer les vols courts</content>.", id="demand-propose", kind="indirect", polarity="demands"),
    says("<speaker>Le rapport</speaker> <cue>préconise</cue> <content>la fusion des deux hôpitaux</content>.", id="demand-advocate", kind="indirect", polarity="demands"),
    says("<speaker>La police de Montréal</speaker> <cue>invite</cue> toute personne ayant vu la fillette à <content>composer le 911</content>.", id="demand-invite", kind="indirect", polarity="demands"),
    says("<speaker>La députée</speaker> <cue>a demandé</cue> si <content>le ministre connaissait le rapport</content>.", id="ask-si", kind="indirect", polarity="asks"),
    says("« <content>À quoi sert cette loi ?</content> », <cue>s'interroge</cue> <speaker>le bâtonnier</speaker>.", id="ask-direct", kind="direct", polarity="asks"),
    says("<speaker>Le maire</speaker> <cue>se demande</cue> <content>comment payer les travaux</content>.", id="ask-comment", kind="indirect", polarity="asks"),
    says("« <content>Qui nous protégera ?</content> », <cue>a lancé</cue> <speaker>une villageoise</speaker>.", id="ask-neutral-verb", kind="direct", polarity="asks"),
    says("<speaker>Le groupe</speaker> <cue>promet</cue> de <content>planter un million d'arbres</content>.", id="plan-promise", kind="indirect", polarity="plans"),
    says("<speaker>Les pilotes</speaker> <cue>menacent</cue> de <content>bloquer les aéroports</content>.", id="plan-threat", kind="indirect", polarity="plans"),
    says("« <content>Je quitterai la politique en mai</content> », <cue>a annoncé</cue> <speaker>le sénateur</speaker>.", id="plan-first-person-future", kind="direct", polarity="plans"),
    says("<speaker>Le Japon</speaker> <cue>s'engage</cue> à <content>fermer ses centrales à charbon</content>.", id="plan-commit", kind="indirect", polarity="plans"),
    says("« <content>Nous vaccinerons chaque enfant d'ici décembre</content> », <cue>a juré</cue> <speaker>le ministre gabonais</speaker>.", id="plan-swear", kind="direct", polarity="plans"),
    says("<speaker>Son avocat</speaker> <cue>a annoncé</cue> qu'<content>il ferait appel</content>.", id="plan-announce-own", kind="indirect", polarity="plans"),
    says("<speaker>L'élue</speaker> <cue>suggère</cue> que <content>le promoteur aurait menti</content>.", id="suggest-that-asserts", polarity="asserts"),
    says("<speaker>Le club</speaker> <cue>a indiqué</cue> qu'<content>il ferait appel</content>.", id="own-deed-plans", polarity="plans"),
    says("<speaker>La gendarmerie</speaker> <cue>a indiqué</cue> qu'<content>il pleuvrait toute la semaine</content>.", id="no-deed-asserts", polarity="asserts"),
]
