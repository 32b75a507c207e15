"""Cues in the participle, the gerund or the infinitive: indiquant que …, avant d'ajouter …."""

from tests.markup import says

CASES = [
    says("<speaker12>Le ministre</speaker12> <cue>a annoncé</cue> <content>la fermeture du site</content>, <cue2>précisant</cue2> que <content2>les salariés seraient reclassés</content2>.", id="participle-precisant", kind="indirect"),
    says("<speaker12>Le maire</speaker12> <cue>a salué</cue> <content>le courage des pompiers</content> avant d'<cue2>ajouter</cue2> : « <content2>Ils ont sauvé la ville.</content2> »", id="infinitive-avant-dajouter", kind=["indirect", "direct"]),
    says("La présidente a quitté la salle, <cue>affirmant</cue> que <content>le vote avait été truqué</content>.", id="participle-affirmant", kind="indirect"),
    says("<cue>Citant</cue> <speaker>des sources hospitalières</speaker>, <speaker2>la radio</speaker2> <cue2>rapporte</cue2> que <content12>trente blessés ont été admis</content12>.", id="participle-citant", kind="indirect"),
    says("Il a remis sa démission, <cue>dénonçant</cue> <content>un complot de ses adversaires</content>.", id="participle-denoncant", kind="indirect"),
    says("<cue>Qualifiant</cue> <content>l'accord de « historique</content> », <speaker>l'émissaire de l'ONU</speaker> a serré la main des rebelles.", id="participle-initial", kind="mixed"),
    says("<speaker>Le skipper</speaker> a coupé la ligne en tête, <cue>avouant</cue> <content>avoir dormi une heure par nuit</content>.", id="participle-avouant", kind="indirect"),
    says("<cue>Accusé</cue> de <content>détournement de fonds</content>, l'ancien directeur s'est enfui au Ghana.", id="participle-accuse-of", kind="indirect"),
    says("<cue>Estimant</cue> que <content>la peine était trop légère</content>, <speaker>le parquet</speaker> a fait appel.", id="participle-estimant", kind="indirect"),
    says("En <cue>annonçant</cue> <content>la baisse des prix du pain</content>, <speaker>le président tunisien</speaker> a calmé la rue.", id="gerund-annoncant", kind="indirect"),
    says("Après <cue>avoir promis</cue> de <content>rester</content>, <speaker>le gardien</speaker> a signé à Bruges.", id="infinitive-past-promise", kind="indirect", polarity="plans"),
    says("<speaker12>L'avocate</speaker12> <cue>a plaidé</cue> pour <content>la relaxe</content>, <cue2>rappelant</cue2> que <content2>son client n'avait jamais été condamné</content2>.", id="participle-rappelant", kind="indirect", polarity=["demands", "asserts"]),
    says("« <content>Nous restons</content> », <cue>a dit</cue> <speaker12>le consul</speaker12>, <cue2>ajoutant</cue2> que <content2>l'école rouvrirait lundi</content2>.", id="participle-after-direct", kind=["direct", "indirect"]),
    says("<speaker>La ministre</speaker> s'est tue, se <cue>disant</cue> <content>« liée par le secret</content> ».", id="participle-se-disant", kind="direct"),
    says("<speaker>La skieuse</speaker> a quitté la piste il y a une heure, <cue>estimant</cue> que <content>la neige était trop lourde</content>.", id="participle-not-il-y-a", kind="indirect"),
    says("La compagnie a fermé la ligne sans préciser la durée de l'arrêt.", id="participle-without-saying"),
    says("<speaker12>La notaire</speaker12> <cue>a précisé</cue> qu'<content>au terme de la vente, chaque héritier toucherait sa part</content>, <cue2>affirmant</cue2> que <content2>tout était en règle</content2>.", id="participle-of-the-reporter"),
    says("<speaker>Les éleveurs</speaker> opposés au barrage <cue>craignent</cue> que <content>la vallée soit noyée</content>.", id="participle-plain"),
    says("<speaker12>Le recteur</speaker12> a quitté la salle, <cue>affirmant</cue> que <content>tout était dit</content> et <cue2>appelant</cue2> à <content2>la fin de la grève</content2>.", id="participle-and-participle"),
    says("Le gouverneur a parlé. « <content>La dette coûte cher</content> », <cue>a-t-<speaker12>il</speaker12> fait valoir</cue> tout en <cue2>assurant</cue2> : « <content2>Nous tiendrons.</content2> »", id="gerund-between-quotations", kind="direct"),
    says("<speaker12>La ligue</speaker12> <cue>a dénoncé</cue> <content>un arbitrage « honteux »</content> et <cue2>exigé</cue2> <content2>la reprise du match</content2>.", id="participle-shared-auxiliary"),
    says("<speaker12>Le colonel Sow</speaker12> <cue>a promis</cue> <content>une réponse « ferme »</content> et <cue2>appelé</cue2> les recrues à <content2>garder leur sang-froid</content2>.", id="participle-shared-behind-promise"),
    says("Les actes commis et dénoncés par erreur restent au dossier.", id="participle-of-a-noun"),
    says("<speaker>Le recteur</speaker> a quitté la salle, non sans <cue>rappeler</cue> que <content>les examens avaient été préparés à temps</content>.", id="infinitive-not-without"),
    says("<speaker>La bourgmestre</speaker> n'a pas manqué de <cue>souligner</cue> que <content>la digue avait tenu</content>.", id="infinitive-did-not-fail-to"),
    says("<speaker>L'archevêque</speaker> en a profité pour <cue>annoncer</cue> <content>la réouverture du séminaire</content>.", id="infinitive-took-the-chance"),
    says("<speaker>Une infirmière</speaker> a pris hier la parole pour <cue>dénoncer</cue> <content>le manque de lits</content>.", id="infinitive-took-the-floor"),
]
