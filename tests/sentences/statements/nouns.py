"""Nouns that attribute: l'appel de X à …, son refus de …, un message : « … »."""

from tests.markup import says

CASES = [
    says("<cue>L'appel</cue> du <speaker>roi du Maroc</speaker> à <content>l'ouverture des frontières</content> est resté sans écho.", id="noun-appel-a", kind="indirect", polarity="demands"),
    says("<speaker>Le gouvernement</speaker> a répété <cue>son refus</cue> de <content>négocier avec les preneurs d'otages</content>.", id="noun-refus", kind="indirect", polarity="denies"),
    says("<cue>La demande</cue> de <speaker>Nairobi</speaker> d'<content>un report du sommet</content> a surpris les délégués.", id="noun-demande", kind="indirect", polarity="demands"),
    says("<cue>L'annonce</cue> par <speaker>le constructeur</speaker> de <content>la suppression de huit cents postes</content> a glacé la ville de Vannes.", id="noun-annonce", kind="indirect"),
    says("<cue>La mise en garde</cue> de <speaker>la Banque centrale</speaker> contre <content>le surendettement des ménages</content> est tombée mardi.", id="noun-mise-en-garde", kind="indirect"),
    says("<cue>La promesse</cue> du <speaker>candidat</speaker> de <content>rendre l'école gratuite</content> a marqué la campagne.", id="noun-promesse", kind="indirect", polarity="plans"),
    says("<cue>Le message</cue> du <speaker>pape François</speaker> : « <content>Ouvrez vos ports !</content> »", id="noun-message-colon", kind="direct"),
    says("<cue>Le mot d'ordre</cue> des <speaker>étudiants</speaker> : « <content>Pas de murs, des livres</content> ».", id="noun-slogan", kind="direct"),
    says("<cue>L'affirmation</cue> du <speaker>ministre</speaker> selon laquelle <content>les caisses sont pleines</content> fait sourire les économistes.", id="noun-selon-laquelle", kind="indirect"),
    says("<speaker>Le pilote</speaker> a exprimé <cue>sa conviction</cue> que <content>la piste était trop courte</content>.", id="noun-conviction", kind="indirect"),
    says("<cue>Les critiques</cue> de <speaker>l'opposition</speaker> contre <content>la hausse des péages</content> se multiplient.", id="noun-critiques", kind="indirect"),
    says("<cue>L'ordre</cue> du <speaker>commandant</speaker> d'<content>abandonner le fort</content> est arrivé à minuit.", id="noun-ordre", kind="indirect", polarity="demands"),
    says("<speaker>Tunis</speaker> a réitéré <cue>son opposition</cue> à <content>toute intervention étrangère en Libye</content>.", id="noun-opposition", kind="indirect", polarity="denies"),
    says("<cue>Le communiqué</cue> de <speaker>la fédération</speaker> est sec : « <content>Le joueur est exclu.</content> »", id="noun-communique-verb-colon", kind="direct"),
    says("<cue>La recommandation</cue> de <speaker>l'OMS</speaker> de <content>vacciner les soignants</content> date de janvier.", id="noun-recommandation", kind="indirect", polarity="demands"),
    says("<cue>L'hypothèse</cue> des <speaker>enquêteurs</speaker> selon laquelle <content>le feu a pris dans le moteur</content> se précise.", id="noun-hypothese", kind="indirect"),
    says("<cue>Un tweet</cue> de <speaker>la chanteuse</speaker> : « <content>Je rentre à Kinshasa.</content> »", id="noun-tweet", kind="direct"),
    says("<cue>L'appel</cue> des <speaker>médecins</speaker> à <content>porter le masque dans les bus</content> a été suivi.", id="noun-appel-infinitive", kind="indirect", polarity="demands"),
    says("<cue>L'appel</cue> à <content>la grève</content> lancé par <speaker>les dockers</speaker> a été entendu.", id="noun-launched-by"),
    says("<cue>La demande</cue>, formulée par <speaker>l'avocate</speaker>, de <content>reporter le procès</content> a été rejetée.", id="noun-put-by-aside"),
    says("<cue>Le constat</cue> des <speaker>pédiatres</speaker> est que <content>les enfants dorment trop peu</content>.", id="noun-is-that"),
    says("<speaker>Le collectif</speaker> <cue>dresse un constat</cue> sévère : <content>la rivière se meurt</content>.", id="noun-light-verb-adjective"),
    says("<speaker>La chanteuse</speaker> n'a pas caché <cue>son regret</cue> de <content>ne pas avoir joué à Liège</content>.", id="noun-regret-infinitive"),
]
