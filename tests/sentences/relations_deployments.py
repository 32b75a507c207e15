"""Sentences that tell of a deployment, marked up: see `tests.extract.relation_markup`."""

from tests.extract.relation_markup import deploys

ACTIVE = [
    deploys("Le <agent>Portugal</agent> ne compte pas <trigger>envoyer</trigger> de <what>soldats</what> au <target>Niger</target>.", id="negated-governor", status="denied"),
    deploys("Il faut <trigger>déployer</trigger> des <what>casques bleus</what> à <target>Bria</target>.", id="impersonal-falloir", status="requested"),
    deploys("Nous voulons que l'<agent>ONU</agent> <trigger>déploie</trigger> des <what>troupes</what> à <target>Bria</target>.", id="wish-for-another", status="requested"),
    deploys("Le <agent>Kenya</agent> n'a <trigger>envoyé</trigger> que 400 <what>policiers</what> en <target>Haïti</target>.", id="restriction", quantity=(400, 400)),
    deploys("Le <agent>Canada</agent> <trigger>compte</trigger> environ 2300 <what>militaires</what> à <target>Kandahar</target>.", id="compter-tagged-noun", quantity=(2300, 2300, True)),
    deploys("<trigger>Stationnés</trigger> à <target>Gao</target> depuis 2013, les <what>soldats <agent>danois</agent></what> ont quitté le Mali.", id="participle-opens"),
    deploys("Alors que les combats se poursuivaient au nord, des <what>policiers <agent>danois</agent></what> <trigger>patrouillent</trigger> à <target>Gao</target>.", id="behind-another-clause"),
    deploys("La <agent>France</agent> a <trigger>déployé</trigger> 300 <what>soldats</what> au <target>Tchad</target>.", id="verb-perfect", quantity=(300, 300)),
    deploys("Le <agent>Canada</agent> <trigger>enverra</trigger> deux <what>frégates</what> en <target>mer Baltique</target> au printemps.", id="verb-future", status="planned", quantity=(2, 2)),
    deploys("L'<agent>Allemagne</agent> <trigger>stationne</trigger> une <what>brigade</what> en <target>Lituanie</target> depuis l'an dernier.", id="verb-stationner-active"),
    deploys("Le <agent>Kenya</agent> a <trigger>dépêché</trigger> 400 <what>policiers</what> à <target>Port-au-Prince</target>.", id="verb-depecher", quantity=(400, 400)),
    deploys("La <agent>Turquie</agent> <trigger>achemine</trigger> des <what>chars</what> vers la <target>frontière syrienne</target>.", id="verb-acheminer-vers"),
    deploys("Le <agent>Maroc</agent> a <trigger>transféré</trigger> des <what>troupes</what> dans la <target>région de Guelmim</target>.", id="verb-transferer"),
    deploys("<agent>Téhéran</agent> <trigger>envoie</trigger> des <what>conseillers militaires</what> en <target>Syrie</target> depuis dix ans.", id="capital-as-agent"),
    deploys("L'<agent>ONU</agent> a <trigger>déployé</trigger> 13 000 <what>casques bleus</what> en <target>Centrafrique</target>.", id="organisation-agent", quantity=(13000, 13000)),
    deploys("Le <agent>Rwanda</agent> <trigger>déploie</trigger> ses <what>soldats</what> au <target>Mozambique</target>.", id="verb-present-possessive-what"),
    deploys("La <agent>Croix-Rouge suisse</agent> a <trigger>envoyé</trigger> une <what>équipe</what> médicale à <target>Port-Vila</target>.", id="humanitarian-team"),
    deploys("L'<agent>Algérie</agent> a <trigger>massé</trigger> des <what>blindés</what> à la <target>frontière malienne</target>.", id="verb-masser"),
    deploys("Le <agent>Tchad</agent> a <trigger>positionné</trigger> un <what>bataillon</what> près de la <target>frontière soudanaise</target>.", id="verb-positionner"),
    deploys("<agent>Varsovie</agent> <trigger>déplace</trigger> deux <what>divisions</what> vers l'<target>est du pays</target>.", id="verb-deplacer-unnamed-place", quantity=(2, 2)),
    deploys("Le <agent>Québec</agent> a <trigger>dépêché</trigger> soixante <what>pompiers</what> en <target>Alberta</target> pour combattre les incendies.", id="firefighters-number-in-letters", quantity=(60, 60)),
    deploys("La <agent>Chine</agent> <trigger>installe</trigger> des <what>missiles</what> sur <target>des îlots disputés</target>.", id="verb-installer-materiel"),
    deploys("<agent>Berne</agent> a <trigger>posté</trigger> des <what>soldats</what> près du <target>barrage de Grimsel</target>.", id="any-thing-is-a-place-after-pres-de"),
    deploys("La <agent>Suède</agent> a <trigger>dépêché</trigger> deux <what>avions-citernes</what> XL-9 dans le <target>secteur de Kiruna</target>.", id="compound-noun-cut-at-its-hyphen", quantity=(2, 2)),
    deploys("Le <agent>Japon</agent> a évacué ses ressortissants et <trigger>positionné</trigger> deux <what>navires</what> au large de <target>Colombo</target>.", id="second-verb-behind-et", quantity=(2, 2)),
    deploys("L'<agent>état-major malien</agent> a <trigger>envoyé</trigger> deux compagnies à <target>Ménaka</target>.", id="hyphen-inside-the-agent", quantity=(2, 2)),
    deploys("Des marins <agent>indiens</agent> ont <trigger>accosté</trigger> jeudi à <target>Colombo</target>.", id="capital-as-the-place"),
    deploys("Les <agent>houthis</agent> ont <trigger>envoyé</trigger> des combattants à <target>Marib</target>.", id="movement-without-a-capital"),
    deploys("La <agent>Ville</agent> <trigger>déploie</trigger> des agents à la <target>gare</target>.", id="town-hall-as-agent"),
    deploys("Des avions-cargos <agent>kényans</agent> se sont <trigger>posés</trigger> mardi à <target>Juba</target>.", id="hyphen-inside-the-force"),
]

ELSEWHERE = [  # who sends, and where, stand outside the verb's own words
    deploys("Le <agent>Ghana</agent>, dont 900 <what>soldats</what> <trigger>patrouillent</trigger> à <target>Goma</target>, hésite.", id="of-which", quantity=(900, 900)),
    deploys("Le <agent>Chili</agent> a fait <trigger>venir</trigger> des <what>instructeurs</what> à <target>Arica</target>.", id="made-to-come"),
    deploys("Les <agent>Pays-Bas</agent> comptent <trigger>envoyer</trigger> des <what>médecins</what> à <target>Tripoli</target>.", id="counts-on-sending", status="planned"),
    deploys("<target>Tunis</target> : l'<agent>Italie</agent> <trigger>déploie</trigger> deux <what>frégates</what>", id="place-opens-the-headline", quantity=(2, 2)),
    deploys("Les <what>troupes</what> <agent>danoises</agent> <trigger>servent</trigger> dans le <target>nord-est de l'Irak</target>.", id="compass-word"),
    deploys("La police dément, mais la <agent>Bolivie</agent> a annoncé qu'elle <trigger>enverrait</trigger> 200 <what>soldats</what> à <target>Tarija</target>.", id="she-who-says-it", status="planned", quantity=(200, 200)),
    deploys("La <agent>Norvège</agent> a promis l'<trigger>envoi</trigger> à <target>Kidal</target> de deux <what>bataillons</what>.", id="place-before-the-force", status="planned", quantity=(2, 2)),
    deploys("Le ministre <agent>danois</agent> de la Défense a exclu l'<trigger>envoi</trigger> de <what>troupes</what> en <target>Libye</target>.", id="minister-for-his-state", status="denied"),
    deploys("Selon un élu de Brest, plus de 2.000 <what>policiers</what> <agent>rwandais</agent> <trigger>opèrent</trigger> à <target>Pemba</target>.", id="subject-behind-an-aside", quantity=(2000, None)),
    deploys("Le président tchadien a promis que <agent>ses</agent> <what>hommes</what> <trigger>resteraient</trigger> à <target>Kidal</target>.", id="his-men", status="planned"),
    deploys("Selon l'ONG, entre 3 000 et 4 000 <what>soldats</what> <agent>rwandais</agent> <trigger>combattent</trigger> à <target>Goma</target>.", id="between-two-numbers", quantity=(3000, 4000)),
    deploys("Le <agent>Soudan</agent>, dont plusieurs centaines d'<what>hommes</what> <trigger>combattent</trigger> à <target>Aden</target>, hésite.", id="of-which-hundreds"),
    deploys("Le <agent>Togo</agent> a <trigger>dépêché</trigger> début janvier 500 <what>soldats</what> au <target>Mali</target>.", id="when-before-what", quantity=(500, 500)),
]

COORDINATED = [
    deploys("Le <agent>Burundi</agent> a <trigger>envoyé</trigger> des <what>soldats</what> en <target1>Somalie</target1> et en <target2>Centrafrique</target2>.", id="two-places"),
    deploys("La <agent1>Norvège</agent1> et le <agent2>Danemark</agent2> <trigger>enverront</trigger> des <what>médecins</what> à <target>Gaza</target>.", id="two-actors", status="planned"),
    deploys("<agent1>Paris</agent1> et <agent2>Berlin</agent2> ont <trigger>déployé</trigger> une <what>force</what> commune au <target>Niger</target>.", id="two-capitals"),
    deploys("L'<agent>Australie</agent> a <trigger1>envoyé</trigger1> un <what1>navire</what1> aux <target1>Fidji</target1> et <trigger2>déployé</trigger2> 150 <what2>policiers</what2> aux <target2>îles Salomon</target2>.", id="two-verbs", quantity=[None, (150, 150)]),
]

PASSIVE = [
    deploys("Une <what>équipe</what> de quarante médecins a été <trigger>envoyée</trigger> à <target>Beyrouth</target> par la <agent>Tunisie</agent>.", id="passive-par", quantity=(40, 40)),
    deploys("Quelque 2 000 <what>policiers</what> <agent>kényans</agent> seront <trigger>déployés</trigger> en <target>Haïti</target> d'ici à juin.", id="passive-future-adjective", status="planned", quantity=(2000, 2000, True)),
    deploys("Des <what>soldats</what> <agent>ougandais</agent> ont été <trigger>déployés</trigger> dans l'<target>est de la RDC</target>.", id="passive-adjective-agent"),
    deploys("Des <what>drones</what> <agent>turcs</agent> sont <trigger>stationnés</trigger> sur cette <target>base aérienne</target>.", id="passive-state-materiel"),
    deploys("Près de 200 <what>gendarmes</what> ont été <trigger>déployés</trigger> à <target>Mayotte</target>.", id="passive-no-agent", quantity=(200, 200, True)),
    deploys("Les <what>militaires</what> <agent>français</agent> sont <trigger>basés</trigger> à <target>Djibouti</target>.", id="passive-bases"),
    deploys("Quatre <what>avions de chasse</what> <agent>portugais</agent> ont été <trigger>dépêchés</trigger> en <target>Estonie</target>.", id="aircraft", quantity=(4, 4)),
    deploys("Environ 500 <what>mercenaires</what> ont été <trigger>acheminés</trigger> au <target>Soudan</target>.", id="mercenaries", quantity=(500, 500, True)),
]

PARTICIPLE = [
    deploys("Les <what>soldats</what> <agent>français</agent> <trigger>déployés</trigger> au <target>Sahel</target> rentreront en été.", id="participle-adjective"),
    deploys("Les <what>pompiers</what> <trigger>envoyés</trigger> par la <agent>Suisse</agent> en <target>Grèce</target> sont épuisés.", id="participle-par"),
    deploys("Les 4 500 <what>militaires</what> <trigger>engagés</trigger> dans la <target>bande sahélo-saharienne</target> attendent.", id="participle-engages", quantity=(4500, 4500)),
    deploys("Un convoi a visé le <what>contingent</what> <agent>italien</agent> <trigger>stationné</trigger> au <target>Liban</target>.", id="participle-object-of-attack"),
    deploys("Avec ses 1 200 <what>hommes</what> <trigger>déployés</trigger> en <target>Irak</target>, l'armée reste prudente.", id="participle-after-avec", quantity=(1200, 1200)),
]

RELATIVE = [
    deploys("Les <what>renforts</what> que l'<agent>Angola</agent> a <trigger>envoyés</trigger> à <target>Cabinda</target> sont arrivés trop tard.", id="relative-object"),
    deploys("La <agent>Jordanie</agent>, qui <trigger>déploie</trigger> des <what>troupes</what> à la <target>frontière irakienne</target>, reste muette.", id="relative-subject"),
    deploys("C'est à <target>Kidal</target> que l'<agent>armée malienne</agent> a <trigger>envoyé</trigger> ses <what>blindés</what>.", id="cleft-place"),
    deploys("La <target>base</target> où sont <trigger>stationnés</trigger> les <what>soldats</what> <agent>américains</agent> a été touchée.", id="relative-where-inverted"),
]

PRESENCE = [
    deploys("Des <what>soldats</what> <agent>érythréens</agent> se <trigger>trouvent</trigger> au <target>Tigré</target>.", id="se-trouver"),
    deploys("Plus de 900 <what>soldats</what> <agent>américains</agent> sont encore <trigger>présents</trigger> en <target>Syrie</target>.", id="etre-present", quantity=(900, None)),
    deploys("La <trigger>présence</trigger> de <what>mercenaires</what> <agent>russes</agent> au <target>Mali</target> irrite ses voisins.", id="noun-presence"),
    deploys("La <trigger>présence</trigger> militaire <agent>française</agent> au <target>Gabon</target> fait débat.", id="noun-presence-adjective"),
    deploys("Des <what>troupes</what> <agent>rwandaises</agent> <trigger>opèrent</trigger> dans le <target>Nord-Kivu</target>.", id="operer"),
    deploys("Deux mille <what>soldats</what> <agent>turcs</agent> <trigger>restent</trigger> dans le <target>nord de l'Irak</target>.", id="rester", quantity=(2000, 2000)),
    deploys("Un premier groupe de <what>soldats</what> <agent>éthiopiens</agent> est <trigger>arrivé</trigger> à <target>Juba</target>.", id="arriver"),
    deploys("Les <what>troupes</what> <agent>kényanes</agent> ont <trigger>débarqué</trigger> à <target>Kismayo</target>.", id="debarquer"),
    deploys("Un <what>porte-avions</what> <agent>américain</agent> <trigger>croise</trigger> en <target>mer Rouge</target>.", id="croiser"),
    deploys("L'<trigger>arrivée</trigger> de <what>soldats</what> <agent>burundais</agent> au <target>Sud-Kivu</target> inquiète les habitants.", id="noun-arrivee"),
    deploys("Des <what>policiers</what> <agent>allemands</agent> <trigger>patrouillent</trigger> à <target>Strasbourg</target>.", id="patrouiller"),
]

NOUNS = [
    deploys("L'<trigger>envoi</trigger> de <what>troupes</what> <agent>sénégalaises</agent> en <target>Gambie</target> a surpris.", id="noun-envoi"),
    deploys("Le <trigger>déploiement</trigger> par l'<agent>OTAN</agent> de quatre <what>bataillons</what> en <target>Pologne</target> est achevé.", id="noun-par", quantity=(4, 4)),
    deploys("Le <trigger>déploiement</trigger> d'une <what>mission</what> européenne en <target>Arménie</target> a commencé.", id="noun-mission"),
    deploys("<agent>Ottawa</agent> a approuvé l'<trigger>envoi</trigger> de 200 <what>soldats</what> supplémentaires en <target>Lettonie</target>.", id="noun-approved", status="planned", quantity=(200, 200)),
    deploys("Le parlement a autorisé l'<trigger>envoi</trigger> de <what>troupes</what> au <target>Mozambique</target>.", id="noun-authorised", status="planned"),
    deploys("L'<agent>Espagne</agent> a procédé à l'<trigger>envoi</trigger> de <what>secouristes</what> à <target>Marrakech</target>.", id="light-proceder-a"),
    deploys("Le <agent>Ghana</agent> prépare le <trigger>déploiement</trigger> de ses <what>soldats</what> au <target>Burkina Faso</target>.", id="noun-prepared", status="planned"),
    deploys("Le <trigger>transfert</trigger> de <what>chars</what> <agent>tchèques</agent> vers le <target>front</target> a débuté.", id="noun-transfert"),
]

INFINITIVE = [
    deploys("L'<agent>Éthiopie</agent> a décidé d'<trigger>envoyer</trigger> des <what>troupes</what> au <target>Soudan du Sud</target>.", id="control-decide", status="planned"),
    deploys("La <agent>Suède</agent> se prépare à <trigger>déployer</trigger> 600 <what>soldats</what> en <target>Lettonie</target>.", id="control-prepare", status="planned", quantity=(600, 600)),
    deploys("La <agent>Roumanie</agent> envisage d'<trigger>envoyer</trigger> des <what>médecins</what> en <target>Moldavie</target>.", id="control-envisage", status="possible"),
    deploys("Le <agent>Japon</agent> pourrait <trigger>dépêcher</trigger> un <what>navire</what> dans le <target>golfe d'Oman</target>.", id="modal-could", status="possible"),
    deploys("L'opposition exhorte l'<agent>Union africaine</agent> à <trigger>déployer</trigger> une <what>force</what> à <target>Goma</target>.", id="control-exhort", status="requested"),
    deploys("Le maire a demandé à l'<agent>État</agent> d'<trigger>envoyer</trigger> des <what>CRS</what> à <target>Marseille</target>.", id="control-ask", status="requested"),
    deploys("La <agent>Serbie</agent> est accusée d'avoir <trigger>envoyé</trigger> des <what>miliciens</what> au <target>Kosovo</target>.", id="control-accused"),
    deploys("Le <agent>Pérou</agent> refuse d'<trigger>envoyer</trigger> des <what>soldats</what> en <target>Haïti</target>.", id="control-refuse", status="denied"),
    deploys("Le <agent>Nigeria</agent> dément avoir <trigger>déployé</trigger> des <what>troupes</what> au <target>Cameroun</target>.", id="control-deny", status="denied"),
    deploys("La <agent>Grèce</agent> s'est engagée à <trigger>envoyer</trigger> deux <what>Canadair</what> en <target>Albanie</target>.", id="control-pledge", status="planned", quantity=(2, 2)),
    deploys("L'<agent>Inde</agent> a commencé à <trigger>déployer</trigger> des <what>renforts</what> au <target>Cachemire</target>.", id="control-begin"),
    deploys("L'<agent>Italie</agent> vient d'<trigger>envoyer</trigger> un <what>hôpital de campagne</what> en <target>Libye</target>.", id="control-recent-past"),
    deploys("Le <agent>Kazakhstan</agent> a accepté d'<trigger>envoyer</trigger> des <what>observateurs</what> au <target>Golan</target>.", id="control-accept", status="planned"),
]

STATUS = [
    deploys("L'<agent>Érythrée</agent> aurait <trigger>envoyé</trigger> 5 000 <what>hommes</what> au <target>Tigré</target>.", id="hearsay-perfect", status="reported", quantity=(5000, 5000)),
    deploys("Des <what>mercenaires</what> <agent>syriens</agent> se <trigger>trouveraient</trigger> au <target>Niger</target>.", id="hearsay-present", status="reported"),
    deploys("Si la <agent>Moldavie</agent> <trigger>déployait</trigger> des <what>troupes</what> en <target>Transnistrie</target>, la tension monterait.", id="hypothetical-si", status="hypothetical"),
    deploys("Le ministre a affirmé que le <agent>Portugal</agent> <trigger>enverrait</trigger> des <what>instructeurs</what> au <target>Mozambique</target>.", id="future-in-the-past", status="planned"),
    deploys("L'<agent>Égypte</agent> n'a pas <trigger>envoyé</trigger> de <what>soldats</what> au <target>Yémen</target>.", id="negation", status="denied"),
    deploys("Aucun <what>soldat</what> <agent>belge</agent> ne sera <trigger>déployé</trigger> au <target>Niger</target>.", id="negative-subject", status="denied"),
    deploys("La <agent>Finlande</agent> doit <trigger>envoyer</trigger> des <what>gardes-frontières</what> en <target>Grèce</target> en mai.", id="scheduled-doit", status="planned"),
    deploys("L'<agent>Union européenne</agent> devrait <trigger>déployer</trigger> une <what>mission</what> en <target>Arménie</target> cet hiver.", id="expected-devrait", status="planned"),
    deploys("La <agent>Zambie</agent> a peut-être <trigger>envoyé</trigger> des <what>agents</what> à <target>Lusaka</target>.", id="peut-etre", status="possible"),
    deploys("<agent>Accra</agent> prévoit l'<trigger>envoi</trigger> de <what>troupes</what> au <target>Bénin</target>.", id="noun-planned", status="planned"),
    deploys("<agent>Lisbonne</agent> exclut l'<trigger>envoi</trigger> de <what>troupes</what> en <target>Guinée-Bissau</target>.", id="noun-excluded", status="denied"),
    deploys("Les rebelles réclament le <trigger>déploiement</trigger> d'<what>observateurs</what> au <target>Darfour</target>.", id="noun-requested", status="requested"),
    deploys("La <agent>Chine</agent> n'exclut pas d'<trigger>envoyer</trigger> des <what>casques bleus</what> au <target>Soudan</target>.", id="double-negation", status="possible"),
]

CONTEXT = [
    deploys("Le Sénégal a voté le budget. <agent>Il</agent> a <trigger>envoyé</trigger> 500 <what>soldats</what> en <target>Gambie</target>.", id="pronoun-agent", quantity=(500, 500)),
    deploys("« <agent>Nous</agent> avons <trigger>envoyé</trigger> des <what>pompiers</what> au <target>Portugal</target> », a indiqué le ministre espagnol.", id="nous-agent"),
    deploys("L'<agent>Ouganda</agent> a <trigger>envoyé</trigger> ses <what>troupes</what> en <target>Ituri</target>, selon l'ONU.", id="selon-after"),
]

OWNERS = [
    deploys("Le <agent1>Danemark</agent1> et la <agent2>Norvège</agent2> ont chacun <trigger>dépêché</trigger> trois <what>navires</what> en <target>mer Noire</target>.", id="each-of-two", quantity=(3, 3)),
    deploys("Accusé par Khartoum d'<trigger>entretenir</trigger> des <what>soldats</what> au <target>Darfour</target>, le <agent>Tchad</agent> a démenti.", id="fronted-participle"),
    deploys("Le <agent1>Maroc</agent1> a <trigger1>envoyé</trigger1> des <what1>médecins</what1> au <target1>Mali</target1> ; <agent2>ses</agent2> <what2>infirmiers</what2> sont <trigger2>arrivés</trigger2> à <target2>Gao</target2> en mai.", id="possessive-of-the-subject"),
    deploys("Le Chili portera à 800 le nombre de <agent>ses</agent> <what>soldats</what> <trigger>stationnés</trigger> à <target>Arica</target>.", id="possessive-participle"),
    deploys("Des <what>gendarmes</what> ont été <trigger>déployés</trigger> à <target>Épinal</target>, a indiqué la <agent>gendarmerie de Nancy</agent>.", id="told-by-the-force"),
]

GOING = [
    deploys("Des <what>avions</what> <agent>marocains</agent> ont <trigger>atterri</trigger> à <target>Dakhla</target>.", id="atterrir"),
    deploys("Des <what>troupes</what> <agent>ougandaises</agent> ont <trigger>rejoint</trigger> <target>Bunia</target>.", id="object-is-the-place"),
    deploys("Quatre <what>frégates</what> <agent>italiennes</agent> <trigger>participeront</trigger> à l'opération.", id="participer-without-place", status="planned", quantity=(4, 4)),
    deploys("L'ONU appelle le <agent>Kenya</agent> à tenir parole en <trigger>envoyant</trigger> sans tarder des <what>policiers</what> à la <target>frontière haïtienne</target>.", id="sans-tarder", status="requested"),
    deploys("La <agent>Tunisie</agent> exclut une <trigger>intervention</trigger> armée au <target>Niger</target>.", id="armed-intervention", status="denied"),
    deploys("Des <what>drones</what> <agent>turcs</agent> <trigger>croisent</trigger> dans le <target>détroit d'Ormuz</target>.", id="name-with-its-noun"),
]

BEYOND = [  # behind another clause, another participle, another noun
    deploys("Le <agent>Brésil</agent> a <trigger>envoyé</trigger> deux <what>frégates</what> afin de protéger les cargos en <target>mer Rouge</target>.", id="place-in-the-purpose", quantity=(2, 2)),
    deploys("Le <agent>Pérou</agent> a <trigger>posté</trigger> 800 <what>soldats</what> à <target>Kidal</target>, et l'Italie a promis la même chose.", id="subject-behind-the-place", quantity=(800, 800)),
    deploys("La <trigger>présence</trigger> au <target>Tchad</target> de <what>mercenaires</what> <agent>russes</agent> dans un camp gardé par Paris inquiète.", id="par-of-another-participle"),
    deploys("Le <agent>Hezbollah</agent> a reconnu que plusieurs centaines de ses <what>combattants</what> se <trigger>trouvent</trigger> à <target>Alep</target>.", id="hundreds-of-his-fighters"),
    deploys("La crainte est partagée par la <agent>Bolivie</agent>, qui a renforcé sa <trigger>présence</trigger> militaire à <target>Oruro</target>.", id="her-presence"),
    deploys("Un <what>patrouilleur</what> et un hélicoptère <agent>danois</agent> ont été <trigger>dépêchés</trigger> à <target>Nuuk</target>.", id="owner-of-the-second"),
    deploys("Trois cents <what>CRS</what> ont été <trigger>mobilisés</trigger> à <target>Calais</target>.", id="name-of-the-force-alone", quantity=(300, 300)),
]

PEOPLE = [  # whom the verb makes a force, and whose several they are
    deploys("Le <agent>Japon</agent> a <trigger>dépêché</trigger> une quarantaine de <what>géologues</what> à <target>Lima</target>.", id="people-of-a-trade", quantity=(40, 40, True)),
    deploys("Le <agent>Gabon</agent> pourrait <trigger>envoyer</trigger> des <what>maçons</what> à <target>Bata</target>.", id="people-sent-to-work", status="possible"),
    deploys("Environ 2 000 <agent><what>Danois</what></agent> <trigger>servent</trigger> en <target>Irak</target>.", id="people-by-nation", quantity=(2000, 2000, True)),
    deploys("Des <what>soldats</what> <agent1>danois</agent1> et <agent2>belges</agent2> <trigger>patrouillent</trigger> à <target>Gao</target>.", id="two-adjectives"),
    deploys("Près de 2 000 <what>hommes</what> venus du <agent1>Burundi</agent1> et du <agent2>Ghana</agent2> sont <trigger>déployés</trigger> à <target>Merca</target>.", id="come-from", quantity=(2000, 2000, True)),
]

WHERE = [
    deploys("Des <what>soldats</what> <agent>danois</agent> sont <trigger>postés</trigger> à trente kilomètres de <target>Mossoul</target>.", id="at-a-distance"),
    deploys("Des <what>soldats</what> <agent>danois</agent> sont <trigger>postés</trigger> aux portes de <target>Mossoul</target>.", id="at-the-gates"),
    deploys("Le <agent>Togo</agent> a <trigger>posté</trigger> des <what>soldats</what> entre <target1>Dapaong</target1> et <target2>Mango</target2>.", id="between-two-places"),
    deploys("Le <agent>Togo</agent> a <trigger>posté</trigger> des <what>soldats</what> dans les villes de <target1>Dapaong</target1> et de <target2>Mango</target2>.", id="cities-of"),
    deploys("Le <agent>Togo</agent> a <trigger>posté</trigger> des <what>soldats</what> à <target1>Dapaong</target1>, dans le <target2>port de Lomé</target2> et près de <target3>Mango</target3>.", id="other-prepositions"),
]

AGAIN = [  # of what the sentence before sent, where it sent it, and who was asked
    deploys("Le <agent1>Togo</agent1> a <trigger1>envoyé</trigger1> 40 <what1>secouristes</what1> à <target1>Lima</target1>. L'avion a attendu à Quito. Le <agent2>Bénin</agent2> a aussi <trigger2>dépêché</trigger2> des <what2>médecins</what2> sur <target2>place</target2>.", id="on-the-spot", quantity=[(40, 40), None]),
    deploys("Le <agent1>Bénin</agent1> <trigger1>compte</trigger1> 900 <what1>soldats</what1> à <target1>Goma</target1>. <agent2>Il</agent2> va en <trigger2>envoyer</trigger2> 300 à <target2>Beni</target2>.", id="three-hundred-of-them", status=["actual", "planned"], quantity=[(900, 900), (300, 300)]),
    deploys("La Bolivie a demandé à l'<agent>Union africaine</agent> le <trigger>déploiement</trigger> d'une <what>force</what> à <target>Oruro</target>.", id="who-is-asked", status="requested"),
    deploys("Le journal écrit que, pour la première fois, <agent1>Paris</agent1> et <agent2>Berlin</agent2> ont <trigger>déployé</trigger> des <what>drones</what> au <target>Niger</target>.", id="row-behind-an-aside"),
    deploys("Le journal indique que le <agent>Ghana</agent> prépare le <trigger>déploiement</trigger> de ses <what>soldats</what> au <target>Togo</target>.", id="his-of-the-nearest-subject", status="planned"),
    deploys("Le journal dit que le <agent>Hezbollah</agent> a reconnu que plusieurs centaines de ses <what>combattants</what> se <trigger>trouvent</trigger> à <target>Alep</target>.", id="his-under-two-verbs"),
    deploys("<agent>Tokyo</agent> <trigger>gardera</trigger> un an de plus ses <what>frégates</what> à <target>Djibouti</target>.", id="object-behind-a-span-of-time", status="planned"),
    deploys("<agent>Kigali</agent> a <trigger>porté</trigger> à 900 hommes sa <what>présence</what> à <target>Pemba</target>.", id="presence-raised-to-so-many", quantity=(900, 900)),
    deploys("Berne transférera ses bureaux en <target>Lituanie</target>, où un détachement <agent>belge</agent> de <what>chars</what> est <trigger>stationné</trigger>.", id="where-behind-a-place"),
    deploys("Des <what>policiers</what> se sont <trigger>déployés</trigger> en nombre pour bloquer les accès au <target>palais présidentiel</target>.", id="place-that-is-blocked"),
    deploys("Des <what>soldats</what> ont été <trigger>déployés</trigger> pour boucler <target>le quartier</target>.", id="place-that-is-sealed"),
    deploys("Le <agent>Tchad</agent> est sur le point d'<trigger>envoyer</trigger> 300 <what>soldats</what> au <target>Mali</target>.", id="about-to", status="planned", quantity=(300, 300)),
    deploys("L'armée dénonce la <trigger>présence</trigger> de <what>mercenaires</what> à <target>Bangui</target>.", id="denounced-by-a-force"),
    deploys("<agent>La police de Lyon</agent> prévoit d'<trigger>envoyer</trigger> 300 <what>agents</what> à <target>Vaulx</target>.", id="police-of-a-city", status="planned", quantity=(300, 300)),
    deploys("<agent>Les <what>forces de sécurité</what></agent> se sont <trigger>déployées</trigger> autour du <target>stade de Lomé</target>.", id="of-themselves"),
    deploys("Des <what>policiers</what> se sont <trigger>postés</trigger> devant le <target>lycée de Lomé</target>.", id="some-of-nobody"),
    deploys("La <agent>France</agent> est <trigger>présente</trigger> depuis 2013 avec 300 <what>soldats</what> à <target>Gao</target>.", id="present-with-forces", quantity=(300, 300)),
    deploys("Le gouvernement a autorisé l'<trigger>envoi</trigger> de 200 <what>gendarmes</what> pour protéger les écoles à <target>Mamoudzou</target>.", id="purpose-of-a-noun", status="planned", quantity=(200, 200)),
]
STRENGTH = [  # how many they are, and who made them more
    deploys("Les <what>équipes</what> de <agent1>Malte</agent1> et d'<agent2>Espagne</agent2> <trigger>travaillaient</trigger> encore côte à côte lundi à <target>Derna</target>.", id="rescue-teams"),
    deploys("<trigger>Présents</trigger> au <target>Tchad</target> depuis 1986, les <what>soldats <agent>français</agent></what> avaient vu leur nombre baisser.", id="adjective-opens"),
    deploys("Le premier <what>contingent <agent>sénégalais</agent></what>, fort de 350 hommes, est <trigger>attendu</trigger> à <target>Bissau</target>.", id="strong-of-so-many", status="planned", quantity=(350, 350)),
    deploys("L'<agent>Irlande</agent> a <trigger>porté</trigger> à 400 le nombre de ses <what>soldats</what> à <target>Naqoura</target> après les heurts.", id="raises-their-number", quantity=(400, 400)),
    deploys("Depuis que <agent>Kampala</agent> a <trigger>porté</trigger> son <what>contingent</what> à <target>Mogadiscio</target> à 5 000 hommes, les attaques ont diminué.", id="raises-its-contingent", quantity=(5000, 5000)),
    deploys("L'<agent>Égypte</agent> a <trigger>renforcé</trigger> lundi ses <what>positions</what> à <target>Rafah</target>, où un tunnel a été découvert.", id="strengthens-its-positions"),
    deploys("Le parlement <agent>danois</agent> a autorisé mardi l'<trigger>envoi</trigger> de 200 <what>soldats</what> en <target>Irak</target>.", id="parliament-of-a-country", status="planned", quantity=(200, 200)),
    deploys("Le maire dit avoir obtenu de <agent>Bamako</agent> l'<trigger>envoi</trigger> d'un <what>détachement</what> à <target>Ménaka</target>.", id="obtained-from"),
]

MISREAD = [
    deploys("Trois <what>compagnies</what> supplémentaires sont <trigger>attendues</trigger> à La <target>Réunion</target>.", id="participle-read-as-adjective", status="planned", quantity=(3, 3)),
    deploys("<trigger>Arrivés</trigger> en mai à <target>Bissau</target>, les <what>policiers <agent>ghanéens</agent></what> attendent leurs ordres.", id="arrived-opens"),
    deploys("Un <what>convoi de l'armée <agent>togolaise</agent></what> est <trigger>parti</trigger> de Mango pour <target>Dapaong</target>.", id="from-one-place-for-another"),
    deploys("Le <agent>Maroc</agent> a fermé deux camps et <trigger>concentré</trigger> des <what>troupes</what> à la <target>frontière algérienne</target>.", id="shares-its-auxiliary"),
    deploys("Des <what>instructeurs de l'armée <agent>italienne</agent></what> sont <trigger>basés</trigger> à <target>Erbil</target>.", id="army-of-a-country"),
    deploys("Quatre cents <agent><what>Norvégiens</what></agent> ont été <trigger>dépêchés</trigger> à <target>Pristina</target>.", id="hundreds-of-a-people", quantity=(400, 400)),
    deploys("Des <what>fantassins</what> <agent>polonais</agent> <trigger>patrouilleront</trigger> dès lundi dans le <target>port de Gdynia</target>.", id="future-read-as-adjective", status="planned"),
    deploys("Les <what>pilotes</what> <agent>russes</agent>, <trigger>installés</trigger> à <target>al-Koufra</target>, attendent des pièces.", id="arabic-article"),
]

BASES = [
    deploys("Le <agent>Maroc</agent> dispose d'une <trigger><what>base navale</what></trigger> à <target>Saint-Louis</target>.", id="has-a-base"),
    deploys("La <agent>Chine</agent> va ouvrir une <trigger><what>base</what></trigger> militaire au <target>Togo</target>.", id="will-open-a-base", status="planned"),
    deploys("<agent>Moscou</agent>, qui a encore sa troisième <trigger>base</trigger> à <target>Gyumri</target>, se tait.", id="still-has-its-base"),
    deploys("L'armée <agent>turque</agent> maintient six <trigger>positions</trigger> en <target>Irak</target>.", id="keeps-positions", quantity=(6, 6)),
    deploys("<agent>Paris</agent> occupe depuis 1977 le <trigger>camp</trigger> Morvan, à <target>Obock</target>.", id="holds-a-camp"),
    deploys("L'<target>Islande</target> <trigger>accueille</trigger> 300 <what>soldats <agent>américains</agent></what>.", id="hosts-soldiers", quantity=(300, 300)),
    deploys("Le <target>Tadjikistan</target> <trigger>abrite</trigger> une <what>base <agent>indienne</agent></what>.", id="hosts-a-base"),
    deploys("Le <agent>Népal</agent> <trigger>fournira</trigger> 900 <what>hommes</what> à la force de stabilisation de <target>Gaza</target>.", id="provides-for-a-force", status="planned", quantity=(900, 900)),
    deploys("<agent1>Vaud</agent1> et <agent2>Genève</agent2> doivent <trigger>fournir</trigger> soixante <what>agents</what>.", id="provides-agents", status="planned", quantity=(60, 60)),
    deploys("<agent1>Dublin</agent1> et <agent2>Madrid</agent2>, dont les <what>contingents</what> sont <trigger>déployés</trigger> au <target>Liban</target>, protestent.", id="two-before-of-which"),
    deploys("Trois cents <what>soldats <agent>portugais</agent></what> ont <trigger>rejoint</trigger> la Minusca dans la <target>ville de Bria</target>.", id="joins-a-mission-somewhere", quantity=(300, 300)),
    deploys("Les <what>Casques bleus de la <agent>Monusco</agent></what> <trigger>présents</trigger> à <target>Beni</target> seront rapatriés.", id="present-behind-an-owner"),
    deploys("Le <what>porte-avions Duguay-Trouin</what> est <trigger>arrivé</trigger> à <target>Limassol</target>.", id="ship-of-nobody"),
]

COUNTED = [
    deploys("<agent>Paris</agent> a rappelé ses quelque 1 500 <what>soldats</what> <trigger>déployés</trigger> au <target>Niger</target>.", id="its-some-thousand", quantity=(1500, 1500, True)),
    deploys("Un <what>contingent de plus de 400 soldats <agent>ghanéens</agent></what> est <trigger>arrivé</trigger> à <target>Cayes</target>.", id="contingent-of-more-than", quantity=(400, None)),
    deploys("Un <what>bataillon de près de 350 pompiers de l'<agent>Union européenne</agent></what> est <trigger>arrivé</trigger> au <target>Québec</target>.", id="battalion-of-nearly", quantity=(350, 350, True)),
    deploys("L'<agent>Italie</agent> a <trigger1>envoyé</trigger1> 300 <what>soldats</what> <trigger2>basés</trigger2> à <target2>Udine</target2> en <target1>Roumanie</target1>.", id="based-elsewhere", quantity=[(300, 300), (300, 300)]),
    deploys("Deux cents <what>légionnaires <agent>belges</agent></what> ont été <trigger>déployés</trigger> sur le terrain, au <target>nord de Tillabéri</target>.", id="on-the-ground-and-where", quantity=(200, 200)),
    deploys("Cinq ministres sont attendus à <target>Banjul</target>, où deux <what>avions <agent>danois</agent></what> sont <trigger>attendus</trigger>.", id="where-right-before", status="planned", quantity=(2, 2)),
    deploys("<agent>La société militaire Wagner</agent> a <trigger>déployé</trigger> 1 000 <what>hommes</what> au <target>Mali</target>.", id="company-by-name", quantity=(1000, 1000)),
    deploys("Des <what>gendarmes <agent>belges</agent></what> sont en cours de <trigger>déploiement</trigger> à <target>Bangui</target>.", id="being-deployed"),
    deploys("Deux <what>navires <agent>turcs</agent></what> sont <trigger>partis</trigger> du port d'Izmir en direction de la <target>mer Noire</target>.", id="in-the-direction-of", quantity=(2, 2)),
    deploys("L'<target>Estonie</target> <trigger>accueille</trigger> 900 <what1>soldats <agent1>britanniques</agent1></what1> et 300 <what2>soldats <agent2>français</agent2></what2>.", id="hosts-two", quantity=[(900, 900), (300, 300)]),
    deploys("Les <what>soldats <agent>lettons</agent></what> <trigger>sont</trigger> déjà sur place à <target>Bamako</target>.", id="lettons-read-as-a-verb"),
]

BEHIND = [
    deploys("Au <target>Tchad</target> <trigger>restent</trigger> 900 <what>soldats <agent>français</agent></what>.", id="inverted-rester", quantity=(900, 900)),
    deploys("Ne <trigger>restent</trigger> en <target>Irak</target> que des <what>instructeurs <agent>danois</agent></what>.", id="only-they-remain"),
    deploys("Un <what>avion <agent>belge</agent></what> a <trigger>décollé</trigger> lundi, direction <target>Antakya</target>.", id="direction-and-a-name"),
    deploys("Les <what>soldats</what> <trigger1>envoyés</trigger1> par <agent>Madrid</agent> <trigger2>patrouillent</trigger2> à <target2>Gao</target2>.", id="sent-by-and-patrol"),
    deploys("C'est un <what>navire <agent>italien</agent></what>, en <trigger>route</trigger> pour <target>Bata</target>, qui a donné l'alerte.", id="apart-from-the-verb"),
    deploys("Les <what>sauveteurs <agent>chiliens</agent></what>, à pied d'<trigger>œuvre</trigger> depuis lundi à <target>Izmir</target>, sont épuisés.", id="standing-words-behind-a-comma"),
    deploys("La <what>force de l'<agent>Otan</agent></what> est prête à <trigger>partir</trigger> pour <target>Pristina</target>.", id="force-of-a-body", status="planned"),
    deploys("L'<agent>Égypte</agent> a fait <trigger1>venir</trigger1> des <what1>instructeurs</what1> à <target1>Suez</target1> et pourrait <trigger2>envoyer</trigger2> 900 <what2>hommes</what2> à <target2>Gaza</target2>.", id="has-made-come-and-could-send", status=["actual", "possible"], quantity=[None, (900, 900)]),
    deploys("Des <what>soldats</what> seront <trigger>déployés</trigger> à <target>Namur</target>, a annoncé <agent>le gouvernement fédéral</agent>.", id="government-that-tells-it", status="planned"),
]

KINDS = [
    deploys("Les <what>contingents <agent1>tanzanien</agent1> et <agent2>sud-africain</agent2></what> sont <trigger>arrivés</trigger> à <target>Goma</target>.", id="contingents-of-two"),
    deploys("La quasi-totalité des <what>soldats <agent>danois</agent></what> est <trigger>arrivée</trigger> au <target>Kosovo</target>.", id="nearly-all-of-them"),
    deploys("Un <what>détachement militaire <agent>sud-africain</agent></what> a <trigger>débarqué</trigger> mercredi à <target>Goma</target>.", id="sud-africain-read-as-a-mark"),
    deploys("<agent>Lima</agent> a calmé les manifestants en <trigger>déployant</trigger> 900 <what>policiers</what> à <target>Cuzco</target>.", id="gerund", quantity=(900, 900)),
]

THERE = [
    deploys("Des <what>soldats</what> <agent>chiliens</agent> <trigger>iront</trigger> à <target>Gonaïves</target>.", id="will-go", status="planned"),
    deploys("Le ministre s'est rendu à <target>Antakya</target>, où des <what>sauveteurs <agent>mexicains</agent></what> étaient déjà à l'<trigger>œuvre</trigger>.", id="where-they-were-at-work"),
    deploys("Des <what1>mercenaires <agent1>russes</agent1></what1> <trigger1>sont</trigger1> à <target1>Kidal</target1>. <agent2>Ils</agent2> <target2>y</target2> <trigger2>seraient</trigger2> entre 150 et 200.", id="they-would-be-so-many-there", status=["actual", "reported"], quantity=[None, None]),
    deploys("<agent1>Vaud</agent1> et <agent2>Fribourg</agent2> devront <trigger>fournir</trigger> à leur tour cent <what>agents</what>.", id="provide-in-their-turn", status="planned", quantity=(100, 100)),
    deploys("La <agent>Croix-Rouge</agent>, dont un hôpital mobile doit arriver lundi, a pour sa part <trigger>dépêché</trigger> soixante <what>volontaires</what> à <target>Mamoudzou</target>.", id="subject-over-of-which", quantity=(60, 60)),
]

POSITIVES = [*THERE, *KINDS, *BEHIND, *COUNTED, *BASES, *MISREAD, *STRENGTH, *AGAIN, *PEOPLE, *WHERE, *BEYOND, *ELSEWHERE, *OWNERS, *GOING, *ACTIVE, *COORDINATED, *PASSIVE, *PARTICIPLE, *RELATIVE, *PRESENCE, *NOUNS, *INFINITIVE, *STATUS, *CONTEXT]
