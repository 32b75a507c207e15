"""Support as agencies write it, marked up: relatives, gifts, loans, and what looks like them."""

from tests.extract.relation_markup import nothing, supports

RELATIVES = [
    supports("Les <target>milices</target> que <agent>Ankara</agent> <trigger1>arme</trigger1> et <trigger2>finance</trigger2> ont tiré.", id="que-joined-verbs"),
    supports("Le <target>mouvement kurde</target>, que l'<agent>Irak</agent> <trigger1>finance</trigger1> et <trigger2>arme</trigger2>, se tait.", id="que-joined-verbs-in-commas"),
    supports("Le <target>parti</target> que <trigger>finance</trigger> la <agent>Suède</agent> a perdu.", id="que-inverted"),
    supports("Le <agent>Qatar</agent> <trigger1>arme</trigger1> et <trigger2>finance</trigger2> le <target>Hamas</target>.", id="joined-verbs"),
    supports("Les <target>Houthis</target>, que l'<agent>Érythrée</agent> continue d'<trigger>approvisionner</trigger>, avancent.", id="que-under-a-verb"),
    supports("L'<agent>armée</agent> <trigger>épaule</trigger> les <target>secouristes</target>.", id="verb-taken-for-a-noun"),
    supports("Des instructeurs <agent>danois</agent> <trigger1>forment</trigger1> les soldats <target>moldaves</target> et les <trigger2>équipent</trigger2>.", id="clitic-besides-the-subject"),
    supports("Des <target>groupes armés</target> <trigger>soutenus</trigger> par le <agent>Tchad</agent> ont pris la ville.", id="armed-groups"),
]

GIFTS = [
    supports("L'<agent>Iran</agent> <trigger>livre</trigger> des <what>drones Mohajer</what> à la <target>Bolivie</target>.", id="named-drones"),
    supports("La <agent>Serbie</agent> <trigger>envoie</trigger> des <what>obus</what> à l'<target>Arménie</target>.", id="sends-shells"),
    supports("La <agent>Grèce</agent> a <trigger>envoyé</trigger> des <what>chars</what> à la <target>Moldavie</target>.", id="sends-tanks-to-a-country"),
    supports("Le <agent>Canada</agent> a <trigger>annoncé</trigger> un <what>lot d'équipements militaires</what> pour la <target>Moldavie</target>.", id="announced-equipment", status="planned"),
    supports("Le <agent>Danemark</agent> <trigger>financera</trigger> l'achat de radars pour la <target>Moldavie</target>.", id="pays-for-what-others-get", status="planned"),
    supports("L'<target>Arménie</target> a frappé le port avec des <what>missiles</what> <trigger>fournis</trigger> par la <agent>Grèce</agent>.", id="strikes-with-what-is-given"),
    supports("La <agent>Suède</agent> a <trigger>distribué</trigger> des <what>vivres</what> à <target>200 000 personnes</target>.", id="receivers-in-thousands"),
]

LOANS = [
    supports("La <target>Zambie</target> a obtenu un <trigger>prêt</trigger> de 1,5 milliard de dollars du <agent>FMI</agent>.", id="loan-of-the-giver", quantity=(1_500_000_000, 1_500_000_000)),
    supports("La <target>Zambie</target> a décroché un <trigger>prêt</trigger> de 2 millions d'euros auprès de la <agent>Chine</agent>.", id="loan-from", quantity=(2_000_000, 2_000_000)),
    supports("Le <target>Bénin</target> a obtenu un <trigger>financement</trigger> de 2 millions d'euros de la <agent>Chine</agent>.", id="financing-of-the-giver", quantity=(2_000_000, 2_000_000)),
    supports("<target>Kigali</target> a <trigger>obtenu</trigger> de <agent>Berlin</agent> 20 millions d'<what>euros</what>.", id="obtained-from-a-capital", quantity=(20_000_000, 20_000_000)),
    supports("Le <agent>FMI</agent> a confirmé le <trigger>décaissement</trigger> de deux millions de dollars en faveur du <target>Togo</target>.", id="disbursement", quantity=(2_000_000, 2_000_000)),
    supports("<target>Le maire Paul Faure</target>, fort du <trigger>soutien</trigger> de l'<agent>UDI</agent>, se représente.", id="strong-with-support"),
]

SEEN = [
    supports("L'armée <target>tchadienne</target> s'est vu <trigger>livrer</trigger> des <what>drones</what> par la <agent>Turquie</agent>.", id="sees-itself-given"),
    supports("Le <target>Bénin</target> s'est vu accorder un <trigger>prêt</trigger> de 2 millions d'euros par la <agent>Chine</agent>.", id="sees-a-loan-granted", quantity=(2_000_000, 2_000_000)),
    supports("L'<target>entreprise</target> est à l'arrêt. Un <trigger>prêt</trigger> lui a été accordé par la <agent>ville de Lyon</agent>.", id="loan-granted-to-it"),
    supports("Les <target>milices</target> que la <agent>Grèce</agent> a <trigger>formées</trigger> attaquent le port.", id="main-verb-right-behind"),
    supports("Les <what>hélicoptères</what> que <agent>Rome</agent> compte <trigger>livrer</trigger> à <target>Tirana</target> sont vieux.", id="que-under-compter", status="planned"),
    supports("Bujumbura reproche à <agent>Kigali</agent> son <trigger>soutien</trigger> aux <target>rebelles</target>.", id="blamed-for-support"),
    supports("Oslo somme <agent>Kigali</agent> de cesser son <trigger>soutien</trigger> aux <target>rebelles</target>.", id="summoned-to-cease", status="denied"),
    supports("Bruxelles a validé l'<trigger>aide</trigger> de 27 millions d'euros que la <agent>Corse</agent> destine à <target>Air France</target>.", id="whose-help-a-clause-tells", quantity=(27_000_000, 27_000_000)),
    supports("Le <agent>roi Charles</agent> a <trigger>promis</trigger> à <target>Zelensky</target> de nouveaux <what>radars</what>.", id="new-ones", status="planned"),
    supports("La <agent>Suède</agent> participe à la <trigger>formation</trigger> des marins <target>gabonais</target>.", id="takes-part-in-training"),
    supports("Au sud du golfe, la marine <target>togolaise</target>, que <agent>Rome</agent> a <trigger>dotée</trigger> de vedettes, veille.", id="frame-before-the-noun"),
]

LENT = [
    supports("Le <agent>Tchad</agent> a <trigger>prêté</trigger> trois <what>pilotes</what> à la <target>Libye</target>.", id="lends-pilots", quantity=(3, 3)),
    supports("La <target>Moldavie</target> attend des chars. Elle en a déjà <trigger>reçu</trigger> <what>dix</what> de la <agent>Grèce</agent>.", id="got-ten-of-them", quantity=(10, 10)),
    supports("Il faut des vaccins ; l'<agent>Unicef</agent> n'en a <trigger>fourni</trigger> que <what>le quart</what> au <target>Yémen</target>.", id="only-a-quarter"),
    supports("Les <agent>pays du G7</agent> se sont mis d'accord sur un <trigger>prêt</trigger> de deux millions d'euros à la <target>Zambie</target>.", id="agree-on-a-loan", status="planned", quantity=(2_000_000, 2_000_000)),
    supports("La <agent>Grèce</agent> a autorisé la <trigger>livraison</trigger> de <what>radars</what> à la <target>Zambie</target>.", id="allows-a-delivery", status="planned"),
    supports("L'<trigger>envoi</trigger> de <what>chars <agent>grecs</agent></what> à la <target>Moldavie</target> fait débat.", id="sending-of-arms-to"),
    supports("La <agent>Serbie</agent> a <trigger>expédié</trigger> 200 <what>conteneurs de munitions</what> vers la <target>Bolivie</target>.", id="containers-of-goods", quantity=(200, 200)),
]

BEFORE = [
    supports("L'<target>Arménie</target>, à qui <agent>Rome</agent> a <trigger>livré</trigger> des <what>radars</what>, se félicite.", id="to-whom"),
    supports("Les <target>rebelles tchadiens</target>, auxquels <agent>Rome</agent> apporte un <trigger>soutien</trigger> discret, avancent.", id="to-whom-support"),
    supports("Paul Faure dirige la <target>mission européenne</target>, à laquelle le <agent>Chili</agent> vient de <trigger>prêter</trigger> deux <what>officiers</what>.", id="to-which-under-venir", quantity=(2, 2)),
    supports("Aux <target>éleveurs</target>, <agent>le ministre Paul Faure</agent> a <trigger>promis</trigger> dix millions d'<what>euros</what>.", id="fronted-receivers", status="planned", quantity=(10_000_000, 10_000_000)),
    supports("La <agent>Grèce</agent> a fait débarquer deux cargaisons de <what>vivres</what> <trigger>destinés</trigger> aux <target>réfugiés libyens</target>.", id="landed-for"),
    supports("<agent>Ankara</agent>, dont l'aviation a prêté <trigger>main-forte</trigger> à l'armée <target>libyenne</target>, dément.", id="whose-air-force"),
    supports("Le <agent>Burundi</agent>, dont deux bataillons <trigger>épaulent</trigger> la <target>Zambie</target>, se tait.", id="whose-hundred-policemen", quantity=(2, 2)),
    supports("<target>Tirana</target> a remercié <agent>Rome</agent> d'avoir <trigger>livré</trigger> des <what>chars</what> à son armée.", id="to-its-own-army"),
    supports("<agent>Rome</agent> a offert le <trigger>concours</trigger> de ses garde-côtes à la <target>Libye</target>.", id="help-of-its-own-force"),
]

WHEN = [
    supports("La <agent>Serbie</agent> <trigger>livre</trigger> depuis deux ans des <what>obus</what> à la <target>Moldavie</target>.", id="since-two-years"),
    supports("La <agent>Serbie</agent> a <trigger>livré</trigger> cette semaine des <what>obus</what> à la <target>Moldavie</target>.", id="this-week"),
    supports("La <agent>Serbie</agent> <trigger>fournit</trigger> depuis longtemps des <what>obus</what> à la <target>Moldavie</target>.", id="for-long"),
    supports("La <agent>Serbie</agent> a <trigger>fourni</trigger>, depuis le début du conflit, deux cents <what>obus</what> à la <target>Moldavie</target>.", id="aside-before-the-means", quantity=(200, 200)),
    supports("Le <trigger>soutien</trigger> de <agent>Rome</agent> à la <target>Moldavie</target> reste entier, a dit Paul Faure.", id="statement-behind-a-comma"),
    supports("Principal <trigger>soutien</trigger> de <target>Damas</target>, <agent>Téhéran</agent> a condamné le raid.", id="supporter-before-its-name"),
    supports("<target>Paul Faure</target> a remercié l'<agent1>Italie</agent1>, la <agent2>Norvège</agent2> et l'<agent3>Albanie</agent3> pour leur <trigger>aide</trigger>.", id="thanks-a-row"),
    supports("L'<agent>Inde</agent> a dépêché de l'<trigger>aide</trigger> en <target>Birmanie</target>.", id="aid-to-a-place"),
    supports("La <agent>Grèce</agent> reste le premier <trigger>fournisseur</trigger> d'armes de la <target>Moldavie</target>.", id="supplier-of-arms"),
    supports("La <agent>Chine</agent> <trigger>finance</trigger> la construction d'un port au <target>Pérou</target>.", id="pays-for-a-port"),
    supports("Le <agent>Chili</agent> a accordé l'<trigger>asile</trigger> à l'<target>opposant russe</target>.", id="opponent-tagged-a-verb"),
]

PARTED = [
    supports("La <agent>Hongrie</agent>, qui préside le club, <trigger>livre</trigger> des <what>radars</what> à la <target>Moldavie</target>.", id="verb-behind-a-relative"),
    supports("L'<agent>Ontario</agent> a prolongé sa <trigger>subvention</trigger> au <target>club de hockey</target> de douze mois.", id="for-twelve-months"),
    supports("Oslo accuse <agent>Rome</agent> de <trigger>fournir</trigger> à <target>Moscou</target> des <what>composants</what> électroniques.", id="components"),
]

RELYING = [
    supports("<target>Le général Paul Faure</target> peut <trigger>compter</trigger> sur les pilotes de <agent>Rome</agent>.", id="relies-on-pilots"),
    supports("La <target>junte</target> s'<trigger>appuie</trigger> sur des mercenaires <agent>chiliens</agent>.", id="leans-on-mercenaries"),
    supports("Le <agent>Brésil</agent> s'est <trigger>rallié</trigger> au plan de paix <target>colombien</target>.", id="joins-a-plan-of"),
    supports("Les <target>grévistes</target> tiennent bon. Une <trigger>cagnotte</trigger> en leur faveur grossit.", id="in-their-favour"),
    supports("<agent>Rome</agent> <trigger>tient</trigger> un <what>avion</what> à la disposition de la <target>Libye</target>.", id="holds-at-disposal"),
    supports("L'<target>armée</target> s'est vu <trigger>céder</trigger> par <agent>Rome</agent> des <what>drones</what>.", id="giver-before-the-means"),
    supports("Les <what>obus de fabrication belge</what> que la <agent>Grèce</agent> comptait <trigger>céder</trigger> à la <target>Moldavie</target> restent à quai.", id="means-of-some-make", status="planned"),
]

ELSEWHERE = [
    supports("<agent>Le Premier ministre canadien Paul Faure</agent> s'est rendu à <target>Kiev</target>. <agent>Il</agent> a annoncé une <trigger>aide</trigger> de deux millions d'euros.", id="visits-who-is-helped", status="planned", quantity=(2_000_000, 2_000_000)),
    supports("Plus de 300 <agent>universitaires</agent> apportent leur <trigger>soutien</trigger> à <target>Claire Morin</target>.", id="numbered-people-tagged-adjective"),
    supports("<agent>Alger</agent> a remis une <trigger>aide</trigger> alimentaire au <target>Niger</target>.", id="hands-over-help"),
    supports("Le <agent>PLR</agent> recommande de <trigger>voter</trigger> <target>Paul Faure</target>.", id="recommends-to-vote"),
]

RESCUED = [
    supports("L'<agent>armée</agent> <trigger>aide</trigger> à évacuer les <target>habitants</target> du bourg.", id="helps-to-evacuate"),
    supports("La <agent>Suède</agent> a <trigger>aidé</trigger> à soigner les <target>réfugiés libyens</target>.", id="helps-to-nurse"),
]

STANDS = [
    supports("Le <agent>Parti socialiste</agent> a <trigger>opté</trigger> pour <target>le conseiller Paul Faure</target>.", id="opts-for-a-person"),
    supports("Les <agent>centristes</agent> font <trigger>bloc</trigger> autour de <target>Claire Morin</target>.", id="block-around"),
    supports("<agent>Emma Roy</agent> s'est <trigger>désistée</trigger> au profit de <target>Claire Morin</target>.", id="stands-down-for"),
    supports("Des <agent>étudiants</agent> ont <trigger>défilé</trigger> lundi en faveur des <target>sans-papiers</target>.", id="marches-for-people"),
    supports("Le député <agent>Paul Faure</agent> a basculé <trigger>dans le camp</trigger> de <target>Claire Morin</target>.", id="into-the-camp-of"),
    supports("Les frappes <agent>russes</agent> en <trigger>soutien</trigger> au <target>régime syrien</target> ont repris.", id="what-is-done-in-support"),
    supports("L'<target>association</target> a tenu dix ans avant que l'État ne la juge, bénéficiant de l'<trigger>appui</trigger> de la <agent>Suède</agent>.", id="over-a-clause-of-time"),
    supports("La <agent>Suède</agent> débloque deux millions d'euros pour <trigger>aider</trigger> les <target>éleveurs kényans</target>.", id="unlocks-to-help"),
    supports("<agent>Alger</agent>, premier <trigger>pourvoyeur</trigger> du <target>Polisario</target>, se tait.", id="purveyor"),
]

LOOK_ALIKES = [
    nothing("L'usine que dirige la famille forme et emploie des apprentis.", id="forme-et-emploie"),
    nothing("Le film que le critique juge une arme contre l'oubli a gagné.", id="une-arme-contre"),
    nothing("La réforme que le ministre de la Finance prépare attend.", id="ministre-de-la-finance"),
    nothing("L'arme et la forme du crâne intriguent les policiers.", id="arme-et-forme"),
    nothing("Le tireur, une arme à la main, a fui vers la Suisse.", id="une-arme-a-la-main"),
    nothing("Le conseiller à la culture a envoyé une lettre à la Suède.", id="lettre-a-la-suede"),
    nothing("La Suède a envoyé un avertissement à la Norvège.", id="avertissement-a-la-norvege"),
    nothing("Le pays a obtenu de Bruxelles un délai de 20 mois.", id="un-delai-de-bruxelles"),
    nothing("Le joueur, fort de son expérience, vise le titre.", id="fort-de-son-experience"),
    nothing("Le suspect s'est vu remettre une convocation par la police.", id="se-voir-remettre"),
    nothing("L'actrice s'est vu offrir un rôle par la Warner.", id="se-voir-offrir-un-role"),
    nothing("Le maire reproche à la Suède son silence.", id="reproche-son-silence"),
    nothing("Le train que la Suisse compte supprimer est vide.", id="compte-supprimer"),
    nothing("Un délai lui a été accordé par la Cour de La Haye.", id="delai-accorde"),
    nothing("La maison que la Suède destine à la démolition est vide.", id="destine-a-la-demolition"),
    nothing("Le jury a opté pour le bleu de Prusse.", id="opte-pour-le-bleu"),
    nothing("La balance penche pour une fois du côté de la Suède.", id="penche-pour-une-fois"),
    nothing("Il se bat pour ses enfants.", id="se-bat-pour-ses-enfants"),
    nothing("Le hameau fait bloc autour de son clocher.", id="bloc-autour-du-clocher"),
    nothing("L'évadé est passé dans le camp de réfugiés de Dadaab.", id="camp-de-refugies"),
    nothing("L'actrice reste fidèle à ses habitudes suédoises.", id="fidele-a-ses-habitudes"),
    nothing("Les chars ont défilé à Lima en présence du roi.", id="chars-ont-defile"),
    nothing("La Russie procède à une prochaine vente de produits.", id="pro-begins-other-words"),
    nothing("Le voisin a prêté sa tondeuse à la Belge.", id="prete-sa-tondeuse"),
    nothing("L'ONG appelle le président à autoriser l'entrée des journalistes en Syrie.", id="autoriser-l-entree"),
    nothing("Les deux pays se sont mis d'accord sur une trêve.", id="d-accord-sur-une-treve"),
    nothing("Il attendait trois lettres du Chili. Il en a reçu deux de Lima.", id="lettres-de-lima"),
    nothing("Airbus a livré 67 appareils en juin.", id="airbus-a-livre"),
    nothing("Le patron, à qui l'Italie manque, a offert sa tournée.", id="a-qui-l-italie-manque"),
    nothing("L'homme à qui la Suède a parlé a rendu ses vêtements.", id="a-qui-la-suede-a-parle"),
    nothing("Aux États-Unis, le prix du baril a donné des sueurs froides.", id="aux-etats-unis"),
    nothing("Le Chili, dont la flotte a livré bataille, fête ses marins.", id="livrer-bataille"),
    nothing("La Norvège est le premier fournisseur de la Suède.", id="premier-fournisseur"),
    nothing("La semaine des femmes commence à Oslo.", id="semaine-des-femmes"),
    nothing("Le ministre a remercié la Suède, la Norvège et la Finlande de leur visite.", id="remercie-de-leur-visite"),
    nothing("L'élève a envoyé de ses nouvelles en Birmanie.", id="nouvelles-en-birmanie"),
    nothing("La compagnie finance ses pertes au Pérou.", id="finance-ses-pertes"),
    nothing("La Grèce compte sur ses touristes allemands.", id="compte-sur-ses-touristes"),
    nothing("La mairie compte sur 300 agents.", id="compte-sur-ses-agents"),
    nothing("Le rapport s'appuie sur des témoins chiliens.", id="s-appuie-sur-des-temoins"),
    nothing("Le juge a tranché en leur faveur lundi.", id="tranche-en-leur-faveur"),
    nothing("Les élus se sont ralliés à la position du rapporteur.", id="rallies-a-la-position"),
    nothing("La pluie a aidé à évacuer la boue de la Seine.", id="evacuer-la-boue"),
    nothing("Le sel aide à combattre le verglas en Norvège.", id="combattre-le-verglas"),
    nothing("Privé de sortie, l'élève a écrit à la Croix-Rouge.", id="prive-de-sortie"),
    nothing("La banque a annoncé un bénéfice de 3 milliards pour 2024.", id="benefice-pour-2024"),
    nothing("Le malfaiteur a frappé le caissier avec une bouteille fournie par un complice.", id="bouteille-fournie"),
]

POSITIVES = [*RELATIVES, *GIFTS, *LOANS, *SEEN, *LENT, *BEFORE, *WHEN, *PARTED, *RELYING, *ELSEWHERE, *RESCUED, *STANDS]
NEGATIVES = LOOK_ALIKES
