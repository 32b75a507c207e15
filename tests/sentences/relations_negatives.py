"""Sentences that only look like a deployment or support: nothing may be found in them."""

from tests.extract.relation_markup import nothing

FIGURATIVE = [
    nothing("Le gouvernement déploie des efforts considérables pour relancer l'économie.", id="deployer-des-efforts"),
    nothing("L'opérateur déploie la fibre optique dans toute la Bretagne.", id="deployer-la-fibre"),
    nothing("L'oiseau a déployé ses ailes au-dessus du lac Léman.", id="deployer-ses-ailes"),
    nothing("Le pianiste déploie tout son talent à Montreux.", id="deployer-son-talent"),
    nothing("La société déploiera sa nouvelle application au Sénégal.", id="deployer-une-application"),
    nothing("Les athlètes ont déployé une banderole à Tunis.", id="deployer-une-banderole"),
    nothing("Washington a envoyé un message de fermeté à Téhéran.", id="envoyer-un-message"),
    nothing("Il a envoyé une lettre au maire de Namur.", id="envoyer-une-lettre"),
    nothing("Le défenseur a envoyé le ballon en corner.", id="envoyer-le-ballon"),
    nothing("Le président a envoyé ses vœux à la nation algérienne.", id="envoyer-ses-voeux"),
    nothing("La justice a envoyé l'affaire devant la cour d'assises de Liège.", id="envoyer-l-affaire"),
    nothing("Le Sénat a lancé un appel au calme à Bamako.", id="lancer-un-appel"),
    nothing("Le juge l'a envoyé en prison à Fresnes.", id="envoyer-en-prison"),
    nothing("La NASA a envoyé un signal très clair à l'industrie.", id="envoyer-un-signal"),
    nothing("Cette victoire envoie Lyon en quart de finale.", id="envoyer-en-quart"),
    nothing("Le film transporte le spectateur à Venise.", id="transporter-le-spectateur"),
    nothing("La marque installe sa nouvelle boutique à Genève.", id="installer-une-boutique"),
]

SAYING = [
    nothing("Le ministre soutient que les comptes sont exacts.", id="soutenir-que"),
    nothing("Elle soutient n'avoir jamais rencontré cet homme.", id="soutenir-avoir"),
    nothing("L'étudiant a soutenu sa thèse à Lausanne.", id="soutenir-une-these"),
    nothing("Son avocat a soutenu le contraire devant le tribunal.", id="soutenir-le-contraire"),
    nothing("Le rapport appuie cette hypothèse.", id="appuyer-une-hypothese"),
    nothing("Le chercheur s'appuie sur des données du Québec.", id="s-appuyer-sur"),
    nothing("Il a appuyé sur le bouton rouge.", id="appuyer-sur"),
    nothing("Le pilier est soutenu par trois poutres en acier.", id="soutenu-par-des-poutres"),
    nothing("La croissance est soutenue par la consommation.", id="soutenue-par-la-consommation"),
    nothing("À un rythme soutenu, les travaux avancent à Dakar.", id="rythme-soutenu"),
]

SUPPORTERS = [
    nothing("Les supporters du Standard ont envahi la pelouse.", id="supporters"),
    nothing("Un supporteur du Wydad a été blessé à Casablanca.", id="supporteur"),
    nothing("Elle ne supporte pas la chaleur de Niamey.", id="supporter-la-chaleur"),
    nothing("La marque de soutien-gorge ouvre un magasin à Lyon.", id="soutien-gorge"),
    nothing("Le coût sera supporté par la commune de Vevey.", id="cout-supporte"),
    nothing("L'entraîneur du Paris FC a quitté le terrain.", id="entraineur"),
    nothing("Le club s'entraîne à Monaco cette semaine.", id="s-entrainer"),
    nothing("La pluie a entraîné l'annulation du match à Bruxelles.", id="entrainer-l-annulation"),
    nothing("La crise a entraîné la Grèce dans la récession.", id="entrainer-dans"),
    nothing("Deux affluents forment le fleuve Congo.", id="former-un-fleuve"),
    nothing("Les élus forment un nouveau groupe à Strasbourg.", id="former-un-groupe"),
    nothing("Le roi a chargé le Premier ministre de former un gouvernement.", id="former-un-gouvernement"),
]

FORCE = [
    nothing("Les troupes russes ont attaqué Kharkiv dans la nuit.", id="attack"),
    nothing("Des drones ont frappé un dépôt près d'Odessa.", id="strike"),
    nothing("L'armée contrôle désormais la ville de Bria.", id="control"),
    nothing("La France a retiré ses soldats du Niger.", id="withdrawal-verb"),
    nothing("Le retrait des troupes américaines d'Afghanistan a été chaotique.", id="withdrawal-noun"),
    nothing("Les rebelles ont pris Goma après trois jours de combats.", id="capture"),
    nothing("Les soldats tchadiens ont quitté Kidal.", id="leave"),
    nothing("L'invasion de l'Irak remonte à 2003.", id="invasion"),
    nothing("Trois soldats maliens ont été tués à Ménaka.", id="killed"),
    nothing("Le rapatriement des militaires français s'achève.", id="repatriation"),
    nothing("L'armée a bombardé les positions rebelles au Darfour.", id="bombing"),
]

NAMES = [
    nothing("La Mission de l'ONU en RDC publie son rapport.", id="name-mission"),
    nothing("La Force intérimaire des Nations unies au Liban a un nouveau chef.", id="name-force"),
    nothing("Le Fonds d'aide aux victimes siège à Genève.", id="name-fonds"),
    nothing("La Croix-Rouge recrute des bénévoles en Belgique.", id="name-croix-rouge"),
    nothing("Le ministère de l'Aide sociale déménage à Yaoundé.", id="name-ministere"),
    nothing("L'opération Licorne a pris fin en 2015.", id="name-operation"),
]

PEOPLE = [
    nothing("Le président Tebboune se trouve à Moscou.", id="person-se-trouver"),
    nothing("Le chanteur est arrivé à Montréal lundi.", id="person-arriver"),
    nothing("Des milliers de touristes sont arrivés à Marrakech.", id="tourists-arriver"),
    nothing("Des migrants ont été transférés à Calais.", id="migrants-transferred"),
    nothing("Les écoliers restent à la maison à Mons.", id="pupils-stay"),
    nothing("La présence du public au stade de Rabat a réjoui le club.", id="presence-du-public"),
    nothing("L'arrivée du printemps réjouit les agriculteurs suisses.", id="arrivee-du-printemps"),
    nothing("La France compte 300 loups dans les Alpes.", id="wolves"),
    nothing("Le déploiement de la 5G en Suisse prend du retard.", id="deploiement-5g"),
    nothing("L'envoi du formulaire à la mairie est obligatoire.", id="envoi-du-formulaire"),
    nothing("Le siège de l'entreprise est basé à Zurich.", id="headquarters"),
]

HELP = [
    nothing("Ce médicament aide à dormir.", id="aider-a-dormir"),
    nothing("L'aide-soignante travaille à Charleroi.", id="aide-soignante"),
    nothing("À l'aide d'un couteau, il a ouvert la boîte.", id="a-l-aide-de"),
    nothing("Il a répondu à l'aide d'un interprète portugais.", id="a-l-aide-d-un-interprete"),
    nothing("Le chef de la diplomatie a salué l'accord de Doha.", id="saluer"),
    nothing("Les deux pays renforcent leur coopération économique.", id="cooperation"),
    nothing("Paris et Rabat ont signé un partenariat stratégique.", id="partenariat"),
    nothing("Le public a applaudi l'orchestre de Lille.", id="applaudir"),
    nothing("Le maire a remercié les bénévoles.", id="remercier"),
    nothing("La police renforce les contrôles à Anvers.", id="renforcer-les-controles"),
    nothing("La banque a accordé un crédit à un particulier.", id="credit-particulier"),
    nothing("Le traiteur fournit les repas de la cantine.", id="fournir-les-repas"),
    nothing("Le facteur livre le courrier à Sion.", id="livrer-le-courrier"),
    nothing("L'équipe a livré un match héroïque à Kinshasa.", id="livrer-un-match"),
    nothing("Le ministre a donné son avis à la presse.", id="donner-son-avis"),
    nothing("Le coureur a donné la victoire à la Slovénie.", id="donner-la-victoire"),
    nothing("Le Parlement a fourni une réponse à Madrid.", id="fournir-une-reponse"),
    nothing("Le cyclone a apporté de fortes pluies à La Réunion.", id="apporter-des-pluies"),
    nothing("La prochaine étape sera la formation du gouvernement.", id="formation-du-gouvernement"),
    nothing("L'écrivain a consacré un livre à la Syrie.", id="consacrer-un-livre"),
    nothing("Le gouvernement a attribué le marché des bus à Alstom.", id="attribuer-un-marche"),
    nothing("Il y a des divisions parmi les troupes russes.", id="parmi-les-troupes"),
    nothing("La Mission d'appui à la sécurité a ouvert un bureau.", id="name-mission-d-appui"),
    nothing("Les députés ont voté pour le texte.", id="voter-pour-un-texte"),
    nothing("Le pays a obtenu de Moscou la libération des otages.", id="obtenir-une-liberation"),
    nothing("La baisse des taux soutient la consommation.", id="taux-soutient"),
]

LOOK_ALIKES = [
    nothing("L'armée est opérationnelle sur tout le territoire.", id="operational-everywhere"),
    nothing("Le ministre n'a rien promis, a soutenu à la barre l'ancien ambassadeur.", id="soutenir-as-cue"),
    nothing("Les députés ont chacun voté trois amendements.", id="each-voted"),
    nothing("Le club a rejoint la Ligue 1.", id="club-rejoint"),
    nothing("La préfecture a un dispositif simple pour les passeports.", id="dispositif-simple"),
    nothing("Le prêt de la salle à la mairie est gratuit.", id="pret-de-la-salle"),
    nothing("Le départ de la course est donné à midi.", id="depart-de-la-course"),
    nothing("L'entreprise occupe trois étages à Lyon.", id="occuper-des-etages"),
    nothing("Le candidat a gagné Marseille.", id="gagner-marseille"),
    nothing("Les randonneurs ont atteint le sommet.", id="atteindre-le-sommet"),
]
NEGATIVES = [*LOOK_ALIKES, *FIGURATIVE, *SAYING, *SUPPORTERS, *FORCE, *NAMES, *PEOPLE, *HELP]
