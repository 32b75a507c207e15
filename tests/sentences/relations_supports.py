"""Sentences that tell of support, marked up: see `tests.extract.relation_markup`."""

from tests.extract.relation_markup import supports

VERBS = [
    supports("Selon le journal, le <trigger>soutien</trigger> de l'<agent>Iran</agent> au <target>Hezbollah</target> ne faiblit pas.", id="noun-behind-a-source"),
    supports("D'après un rapport publié par une ONG, <agent>Tunis</agent> <trigger>épaule</trigger> la <target>Libye</target>.", id="subject-behind-a-row-of-one"),
    supports("« Tout mon <trigger>soutien</trigger> aux <target>victimes</target> », a écrit <agent>Anne Roy</agent>.", id="declared-mine"),
    supports("« <trigger>Soutien</trigger> total aux <target>agriculteurs bretons</target> », a tweeté <agent>Paul Faure</agent>.", id="declared-at-once"),
    supports("<agent>Anne Roy</agent> a tweeté : « Plein <trigger>soutien</trigger> à la <target>communauté juive</target>. »", id="declared-in-few-words"),
    supports("<agent>Anne Roy</agent>, en <trigger>soutien</trigger> aux <target>grévistes</target>, a défilé à Brest.", id="declared-beside-the-subject"),
    supports("La maire de Brest a reçu les <target>dockers</target>. <agent>Elle</agent> leur a redit son <trigger>soutien</trigger>.", id="declared-to-them"),
    supports("La <agent>Syrie</agent> a redit son <trigger>soutien</trigger> au « <target>peuple palestinien</target> ».", id="noun-target-in-marks"),
    supports("Le <agent>Maroc</agent> a <trigger>livré</trigger> des <what>chars</what> à l'« <target>armée libre</target> ».", id="give-target-in-marks"),
    supports("Le <agent>Qatar</agent> <trigger>aide</trigger> les <target>enseignants tunisiens</target>.", id="teachers-are-no-state"),
    supports("La <target>grève</target> bénéficie du <trigger>soutien</trigger> de <agent>militants tunisiens</agent>.", id="militants-are-no-state"),
    supports("Des <agent>habitants</agent> ont défilé à Lyon, en signe de <trigger>soutien</trigger> à la <target>famille de Paul</target>.", id="declared-by-a-sign"),
    supports("La ministre a dit que la <agent>Norvège</agent> avait fait <trigger>parvenir</trigger> des <what>couvertures</what> à l'<target>Ukraine</target>.", id="causative-under-que"),
    supports("L'association rappelle que les <agent>Verts</agent> <trigger>soutiendront</trigger> <target>Anne Lebrun</target> au second tour.", id="object-under-que", status="planned"),
    supports("Le <agent>Maroc</agent> <trigger>soutient</trigger> le <target>Gabon</target>.", id="soutenir-present"),
    supports("Le <agent>Parti socialiste</agent> a <trigger>soutenu</trigger> le <target>gouvernement</target> lors du vote.", id="soutenir-party"),
    supports("L'<agent>Arabie saoudite</agent> <trigger>appuie</trigger> les <target>rebelles yéménites</target>.", id="appuyer"),
    supports("La <agent>Banque mondiale</agent> <trigger>finance</trigger> le <target>gouvernement malgache</target>.", id="financer"),
    supports("Le <agent>Qatar</agent> <trigger>aide</trigger> le <target>Liban</target> à payer ses fonctionnaires.", id="aider-a"),
    supports("Les <agent>États-Unis</agent> <trigger>arment</trigger> les <target>Kurdes</target> depuis 2014.", id="armer"),
    supports("La <agent>Belgique</agent> <trigger>forme</trigger> les policiers <target>burundais</target> depuis deux ans.", id="former"),
    supports("Le <agent>Royaume-Uni</agent> a <trigger>entraîné</trigger> 3 000 soldats <target>ukrainiens</target>.", id="entrainer", quantity=(3000, 3000)),
    supports("L'<agent>Iran</agent> <trigger>fournit</trigger> des <what>drones</what> à la <target>Russie</target>.", id="fournir-a"),
    supports("La <agent>Pologne</agent> a <trigger>livré</trigger> 14 <what>chars</what> à l'<target>Ukraine</target>.", id="livrer-a", quantity=(14, 14)),
    supports("Le <agent>Danemark</agent> <trigger>donnera</trigger> 19 <what>avions</what> à <target>Kiev</target>.", id="donner-future", status="planned", quantity=(19, 19)),
    supports("Le <agent>FMI</agent> a <trigger>prêté</trigger> trois milliards de <what>dollars</what> au <target>Ghana</target>.", id="preter-money", quantity=(3_000_000_000, 3_000_000_000)),
    supports("<agent>Tunis</agent> <trigger>épaule</trigger> la <target>Libye</target> dans la reconstruction de ses ports.", id="epauler"),
    supports("<agent>Taylor Swift</agent> <trigger>appelle à voter</trigger> pour <target>Kamala Harris</target>.", id="endorsement-appeler-a-voter"),
    supports("Le <agent>syndicat des mineurs</agent> <trigger>défend</trigger> le <target>ministre Duval</target>.", id="defendre-person"),
    supports("<agent>L'ancien maire Jean Vasseur</agent> s'est <trigger>rallié</trigger> à <target>Claire Morin</target>.", id="se-rallier"),
    supports("Le <agent>Japon</agent> <trigger>subventionne</trigger> l'<target>industrie vietnamienne</target>.", id="subventionner"),
    supports("L'<agent>UNICEF</agent> <trigger>vient en aide</trigger> aux <target>réfugiés soudanais</target>.", id="venir-en-aide"),
    supports("Les <agent>centristes</agent> <trigger>prêtent main-forte</trigger> à la <target>maire de Lille</target>.", id="preter-main-forte"),
    supports("Des volontaires <agent>géorgiens</agent> <trigger>combattent aux côtés</trigger> de l'<target>Ukraine</target>.", id="combattre-aux-cotes"),
    supports("La <agent>Suisse</agent> <trigger>parraine</trigger> la <target>candidature de Sion</target>.", id="parrainer"),
    supports("L'<agent>État</agent> <trigger>aide</trigger> les <target>sinistrés</target>.", id="state-helps"),
    supports("L'<agent>Iran</agent> <trigger>arme</trigger> les <target>rebelles houthis</target>.", id="movement-as-an-adjective"),
    supports("Les <agent>dockers</agent> <trigger>soutiennent</trigger> les <target>portuaires</target>.", id="trades"),
]

LIGHT = [
    supports("Le <agent>roi du Maroc</agent> a apporté son <trigger>soutien</trigger> aux <target>Palestiniens</target>.", id="apporter-son-soutien"),
    supports("Le <agent>Vatican</agent> a exprimé son <trigger>soutien</trigger> au <target>Venezuela</target>.", id="exprimer-son-soutien"),
    supports("L'<agent>Inde</agent> accorde une <trigger>aide</trigger> de 50 millions de dollars au <target>Sri Lanka</target>.", id="accorder-une-aide", quantity=(50_000_000, 50_000_000)),
    supports("L'<agent>UE</agent> a débloqué une <trigger>aide</trigger> d'urgence pour le <target>Pakistan</target>.", id="debloquer-une-aide"),
    supports("La <agent>Norvège</agent> a fait <trigger>parvenir</trigger> des <what>couvertures</what> à l'<target>Ukraine</target>.", id="faire-parvenir"),
    supports("L'<agent>Algérie</agent> a réaffirmé sa <trigger>solidarité</trigger> avec le <target>Liban</target>.", id="solidarite"),
    supports("Le <target>Venezuela</target> bénéficie du <trigger>soutien</trigger> de la <agent>Russie</agent>.", id="beneficier-du-soutien"),
    supports("Le <target>candidat</target> a reçu le <trigger>soutien</trigger> de l'<agent>UDI</agent>.", id="recevoir-le-soutien"),
    supports("L'<target>Arménie</target> peut compter sur l'<trigger>appui</trigger> de la <agent>France</agent>.", id="compter-sur-l-appui"),
    supports("Le <agent>Brésil</agent> a offert son <trigger>aide</trigger> à l'<target>Argentine</target>.", id="offrir-son-aide"),
    supports("La <agent>ministre</agent> a donné son <trigger>appui</trigger> aux <target>éleveurs</target>.", id="donner-son-appui"),
    supports("L'<agent>Afrique du Sud</agent> se range <trigger>aux côtés</trigger> des <target>Palestiniens</target>.", id="se-ranger-aux-cotes"),
]

NOUNS = [
    supports("Le <trigger>soutien</trigger> de l'<agent>Iran</agent> au <target>Hezbollah</target> ne faiblit pas.", id="noun-de-a"),
    supports("Le <trigger>soutien</trigger> <agent>américain</agent> à <target>Taïwan</target> agace Pékin.", id="noun-adjective-a"),
    supports("L'<trigger>aide</trigger> militaire <agent>allemande</agent> à l'<target>Ukraine</target> a doublé.", id="noun-aide-militaire"),
    supports("L'<trigger>aide</trigger> humanitaire destinée au <target>Soudan</target> manque.", id="noun-destinee-a"),
    supports("Les <trigger>livraisons</trigger> d'<what>armes</what> de l'<agent>Iran</agent> aux <target>Houthis</target> se poursuivent.", id="noun-livraisons"),
    supports("L'<trigger>assistance</trigger> <agent>cubaine</agent> à l'<target>Angola</target> date des années 1970.", id="noun-assistance"),
    supports("L'<trigger>appui</trigger> de <agent>Pékin</agent> à <target>Islamabad</target> est ancien.", id="noun-appui-capitals"),
    supports("Le <trigger>financement</trigger> par le <agent>Qatar</agent> du <target>Hamas</target> fait débat.", id="noun-financement"),
    supports("La <trigger>formation</trigger> de soldats <target>somaliens</target> par la <agent>Turquie</agent> continue.", id="noun-formation"),
]

PASSIVE = [
    supports("Les <target>rebelles</target>, <trigger>soutenus</trigger> par le <agent>Rwanda</agent>, avancent vers Goma.", id="participle-par"),
    supports("Le <target>M23</target> est <trigger>appuyé</trigger> par <agent>Kigali</agent>.", id="passive-appuye"),
    supports("La <target>liste</target> est <trigger>soutenue</trigger> par <agent1>Europe Écologie</agent1> et le <agent2>Parti communiste</agent2>.", id="passive-two-agents"),
    supports("Un <target>groupe armé</target> <trigger>financé</trigger> par l'<agent>Iran</agent> a revendiqué le tir.", id="participle-finance"),
    supports("<agent>Les milices <trigger><target>pro-iraniennes</target></trigger></agent> se retirent.", id="pro-x-adjective"),
    supports("Le <target>club</target> est <trigger>sponsorisé</trigger> par la <agent>Banque nationale du Canada</agent>.", id="passive-sponsored"),
    supports("Des unités <target>nigériennes</target> <trigger>formées</trigger> par l'<agent>armée italienne</agent> protègent la frontière.", id="participle-formees"),
    supports("<target>Une offensive</target> <trigger>soutenue</trigger> par les <agent>Émirats</agent> a échoué.", id="participle-offensive-target-thing"),
]

STATUS = [
    supports("La <agent>Hongrie</agent> ne <trigger>soutient</trigger> pas l'<target>Ukraine</target>.", id="negated", status="denied"),
    supports("La <agent>Libye</agent> <trigger>aiderait</trigger> les <target>rebelles tchadiens</target>, selon des diplomates.", id="hearsay", status="reported"),
    supports("Le <agent>Brésil</agent> pourrait <trigger>soutenir</trigger> la <target>Bolivie</target>.", id="could", status="possible"),
    supports("Les <agent>Verts</agent> <trigger>soutiendront</trigger> <target>Anne Lebrun</target> au second tour.", id="will-support", status="planned"),
    supports("Les députés demandent au <agent>gouvernement</agent> d'<trigger>aider</trigger> les <target>pêcheurs</target>.", id="requested", status="requested"),
    supports("<agent>Bamako</agent> nie <trigger>soutenir</trigger> les <target>insurgés</target>.", id="denies", status="denied"),
    supports("L'<agent>Italie</agent> a promis de <trigger>soutenir</trigger> la <target>Tunisie</target>.", id="promised", status="planned"),
    supports("Le <agent>Kremlin</agent> continuera de <trigger>soutenir</trigger> <target>Minsk</target>.", id="will-continue", status="planned"),
    supports("<agent>Oslo</agent> continue de <trigger>soutenir</trigger> la <target>Palestine</target>.", id="continues"),
    supports("Le <agent>Ghana</agent> a cessé de <trigger>soutenir</trigger> la <target>junte</target>.", id="ceased", status="denied"),
    supports("Si l'<agent>Europe</agent> <trigger>soutenait</trigger> la <target>Géorgie</target>, Moscou réagirait.", id="hypothetical", status="hypothetical"),
    supports("Le <target>Liban</target> réclame une <trigger>aide</trigger> de la <agent>France</agent>.", id="noun-requested", status="requested"),
    supports("La <agent>Colombie</agent> a refusé son <trigger>soutien</trigger> à <target>Caracas</target>.", id="refused-support", status="denied"),
    supports("L'<agent>Australie</agent> veut <trigger>aider</trigger> les <target>Fidji</target>.", id="veut-aider", status="planned"),
]

CONTEXT = [
    supports("L'Espagne reste ferme. <agent>Elle</agent> <trigger>soutient</trigger> la <target>Palestine</target>.", id="pronoun-agent"),
    supports("L'<agent>Angola</agent> connaît bien le <target>Congo</target> et le <trigger>soutient</trigger>.", id="clitic-object"),
    supports("« Je <trigger>soutiens</trigger> <target>Marie Dupont</target> », a déclaré <agent>Paul Faure</agent>.", id="je-speaker"),
    supports("La <agent1><target2>Serbie</target2></agent1> et la <agent2><target1>Hongrie</target1></agent2> se sont promis une <trigger>assistance</trigger> mutuelle.", id="mutual-assistance", status="planned"),
    supports("<agent>Des manifestants <trigger><target>pro-palestiniens</target></trigger></agent> ont occupé le campus.", id="pro-palestiniens"),
    supports("Une manifestation de <trigger>soutien</trigger> à <target>Amine Khelif</target> s'est tenue à Alger.", id="manifestation-de-soutien"),
    supports("Les <target>sinistrés</target> ont reçu l'<trigger>aide</trigger> de la <agent>Croix-Rouge</agent>.", id="sinistres-aide"),
]

RECEIVERS = [
    supports("Une <agent>centrale syndicale</agent> apporte son <trigger>soutien</trigger> aux <target>éboueurs</target>.", id="people-no-mention-covers"),
    supports("Le <agent>Koweït</agent> a promis mardi au <target>Soudan</target> une <trigger>aide</trigger> de 40 millions de dollars.", id="receiver-before-the-noun", status="planned", quantity=(40000000, 40000000)),
    supports("Des conseillers <agent>britanniques</agent> <trigger>épaulent</trigger> les gendarmes <target>kényans</target>.", id="advisers-of-a-country"),
    supports("La <agent>Suède</agent> va-t-elle <trigger>armer</trigger> les <target>Kurdes</target> ?", id="question", status="possible"),
    supports("<agent1><target2>Oslo</target2></agent1> et <agent2><target1>Rome</target1></agent2> s'engagent à se prêter mutuellement <trigger>assistance</trigger> en cas d'attaque.", id="mutually", status="planned"),
    supports("L'<agent>acteur Jean Rouget</agent> appelle à <trigger>voter</trigger> <target>Claire Morin</target> au second tour.", id="voter-without-pour", status="actual"),
    supports("<trigger>Soutenue</trigger> par <agent>Caracas</agent> durant dix ans, l'économie <target>cubaine</target> vacille.", id="fronted-passive"),
]

HELPED = [
    supports("Les <agent>partenaires de l'<target>Arménie</target></agent> n'ont pas encore <trigger>livré</trigger> les <what>radars</what>.", id="friends-of-the-helped", status="denied"),
    supports("Les <agent>alliés <target>géorgiens</target></agent> ont <trigger>promis</trigger> des <what>chars</what>.", id="friends-adjective-promised", status="planned"),
    supports("La <agent>Chine</agent> intensifie ses liens avec le <target>Pakistan</target>, <trigger>livrant</trigger> des <what>avions</what> de chasse.", id="partner-of-cooperation"),
    supports("Bénéficiant de l'<trigger>appui</trigger> de <agent>Kigali</agent>, le <target>M23</target> avance.", id="fronted-beneficiary"),
    supports("Le <target>Niger</target> a obtenu auprès du <agent>FMI</agent> un <trigger>prêt</trigger>.", id="obtained-from"),
    supports("Le <target>Kosovo</target> compte sur l'<trigger>appui</trigger> des <agent>États-Unis</agent>.", id="compter-tagged-noun"),
    supports("<trigger>Reconnu</trigger> comme président par <agent>Bogota</agent>, <target>Paul Faure</target> a tenu un meeting.", id="recognised-as"),
    supports("<target>Paul Faure</target>, <trigger>reconnu</trigger> comme président par intérim par <agent>Bogota</agent>, se tait.", id="recognised-par-interim"),
    supports("Les <target>rebelles</target>, <trigger>équipés</trigger> de fusils et de drones <agent>turcs</agent>, ont avancé.", id="equipped-row-of-means"),
    supports("La <target>Syrie</target> est <trigger>armée</trigger> par la <agent>Russie</agent>.", id="participle-tagged-noun"),
    supports("La <agent>Chine</agent> a <trigger>livré</trigger> au <target>Pakistan</target> du <what>matériel</what> militaire.", id="receiver-before-partitive"),
    supports("L'ONU a exhorté l'<agent>Italie</agent> à cesser d'hésiter et à <trigger>aider</trigger> la <target>Libye</target>.", id="cease-governs-its-own", status="requested"),
    supports("Une cinquantaine d'<agent>ONG</agent> <trigger>soutiennent</trigger> les <target>réfugiés soudanais</target>.", id="counted-helper"),
    supports("Le <agent>Rwanda</agent> nie tout <trigger>soutien</trigger> aux <target>rebelles</target>.", id="denies-the-noun", status="denied"),
    supports("<agent>L'Allemagne</agent> s'est dite <trigger>solidaire</trigger> de la <target>Pologne</target>.", id="solidaire"),
]

BESIDE = [
    supports("Des mercenaires <agent>colombiens</agent> combattent <trigger>dans les rangs</trigger> de l'armée <target>soudanaise</target>.", id="in-the-ranks"),
    supports("Environ 900 soldats <agent>rwandais</agent> sont prêts et ils <trigger>épauleront</trigger> l'armée <target>mozambicaine</target>.", id="counted-pronoun", status="planned", quantity=(900, 900, True)),
    supports("La <agent>Croix-Rouge</agent> a <trigger>acheminé</trigger> 30 tonnes de <what>médicaments</what> vers <target>Gaza</target>.", id="goods-towards", quantity=(30, 30)),
]

RECEIVED = [
    supports("L'<target>Ukraine</target> a <trigger>reçu</trigger> 30 <what>chars</what> de la <agent>Pologne</agent>.", id="received-from", quantity=(30, 30)),
    supports("Le <target>Niger</target> a reçu lundi des <what>blindés</what> <trigger>offerts</trigger> par l'<agent>Italie</agent>.", id="received-what-is-offered"),
    supports("La <agent>Pologne</agent> a <trigger>fourni</trigger> l'<target>Ukraine</target> en carburant.", id="supply-in"),
    supports("L'<agent>Iran</agent> est le principal <trigger>soutien</trigger> du <target>Hezbollah</target>.", id="is-the-main-supporter"),
    supports("La <agent>Norvège</agent>, premier <trigger>bailleur</trigger> de fonds du <target>Soudan du Sud</target>, doute.", id="apposed-donor"),
    supports("Les <target>rebelles</target> que <trigger>soutient</trigger> le <agent>Rwanda</agent> ont avancé.", id="inverted-relative"),
    supports("<agent>Moscou</agent> a déjà <trigger>livré</trigger> à <target>Bamako</target>, l'an passé, quatre <what>hélicoptères</what>.", id="time-between", quantity=(4, 4)),
    supports("Le <agent>Japon</agent> <trigger>met</trigger> 20 <what>véhicules</what> à disposition des <target>Philippines</target>.", id="at-disposal", quantity=(20, 20)),
    supports("L'<target>Arménie</target> réclame que la <agent>France</agent> <trigger>livre</trigger> des <what>canons</what>.", id="asker-is-helped", status="requested"),
    supports("<target>Rabat</target> a salué la décision de <agent>Madrid</agent> de <trigger>soutenir</trigger> son plan.", id="plan-of-the-subject", status="planned"),
    supports("La députée <agent>Anne Lebrun</agent> <trigger>votera</trigger> pour <target>Claire Morin</target>.", id="vote-for-a-person", status="planned"),
    supports("L'<agent>État</agent> <trigger>aide</trigger> les <target>éleveurs</target>.", id="state-without-country"),
]

COMPLEX = [
    supports("<agent>Paris</agent> avait, depuis 2022, <trigger>fourni</trigger> pour 3 milliards d'euros d'armes à la <target>Grèce</target>.", id="worth-of-arms", quantity=(3_000_000_000, 3_000_000_000)),
    supports("Selon deux sources, des instructeurs <agent>russes</agent> <trigger>encadrent</trigger> depuis mars les soldats <target>centrafricains</target>.", id="subject-behind-selon"),
    supports("La <target>milice</target>, <trigger1>financée</trigger1> par <agent1>Téhéran</agent1> et <trigger2>formée</trigger2> par le <agent2>Hezbollah</agent2>, recrute.", id="participles-in-row"),
    supports("La <agent>Belgique</agent> va <trigger>former</trigger> des pilotes <target>ukrainiens</target>.", id="former-des-pilotes", status="planned"),
    supports("<target>Bakou</target> compte sur l'<trigger>appui</trigger> sans faille d'<agent>Ankara</agent>.", id="sans-faille"),
    supports("Deux hélicoptères <agent>français</agent> sont intervenus en <trigger>soutien</trigger> des soldats <target>nigériens</target>.", id="en-soutien-des"),
    supports("Des drones <agent>iraniens</agent> ont été <trigger>livrés</trigger> à la <target>Russie</target>.", id="made-by-the-giver"),
    supports("La <agent>Corée du Nord</agent> a démenti tout <trigger>envoi</trigger> d'<what>armes</what> à la <target>Russie</target>.", id="denied-sending-of-arms", status="denied"),
    supports("L'ONU a remercié la <agent>Turquie</agent> pour son <trigger>aide</trigger> aux <target>réfugiés syriens</target>.", id="thanked-for-help"),
    supports("<target>Kiev</target> <trigger>réclame</trigger> à <agent>Berlin</agent> des <what>missiles</what>.", id="asks-for-means", status="requested"),
    supports("La <agent>ville de Lyon</agent> a donné un coup de <trigger>pouce</trigger> au <target>club de handball</target>.", id="coup-de-pouce"),
    supports("<agent>Le président Macron</agent> a assuré <target>Zelensky</target> de son <trigger>soutien</trigger>.", id="assured-of-support"),
    supports("L'armée <agent>française</agent> assure la <trigger>formation</trigger> des troupes <target>ivoiriennes</target>.", id="assurer-la-formation"),
]

ALONE = [
    supports("Le <agent>Fonds national suisse</agent> a <trigger>financé</trigger> le <target>projet</target>.", id="finance-a-project"),
    supports("Les <target>chauffeurs</target> manifestent. La <agent>commune</agent> a <trigger>mis</trigger> une salle à leur disposition.", id="at-their-disposal"),
    supports("<target>Paul Faure</target>, ancien député, a fondé un club avec, selon lui, la <trigger>bénédiction</trigger> de la <agent>Suède</agent>.", id="aside-before-the-noun"),
    supports("Trois <agent>associations</agent> ont appelé à un rassemblement de <trigger>soutien</trigger> au <target>maire Duval</target>.", id="called-for", status="planned"),
    supports("Outre la maire, <target>Paul Faure</target>, ancien député du Nord, <trigger>soutenu</trigger> par le <agent>Parti vert</agent>, est candidat.", id="behind-outre"),
    supports("Plusieurs <agent1>syndicats</agent1>, dont la <agent2>CGT</agent2> et <agent3>FO</agent3>, <trigger>soutiennent</trigger> les <target>grévistes</target>.", id="examples-in-commas"),
    supports("<agent>Le ministre Paul Faure</agent> apportait son <trigger>soutient</trigger> à <target>Jean Vasseur</target>.", id="homophone"),
    supports("Le <agent>Qatar</agent> <trigger>verse</trigger> depuis 2022 une <what>prime</what> aux soldats <target>libanais</target>.", id="since-a-year"),
]

ENDED = [
    supports("L'<trigger>aide</trigger> <agent>américaine</agent> à l'<target>Ouganda</target> a pris fin.", id="help-has-ended", status="denied"),
    supports("La <agent>Suède</agent> a gelé son <trigger>aide</trigger> au <target>Mali</target>.", id="help-is-frozen", status="denied"),
    supports("L'<agent>Australie</agent> a annoncé mercredi le <trigger>don</trigger> de 49 chars Abrams à l'armée <target>ukrainienne</target>.", id="name-of-a-weapon", status="planned", quantity=(49, 49)),
    supports("<trigger>Soutenue</trigger> par le <agent1>PS</agent1>, les <agent2>Verts</agent2> et le <agent3>PCF</agent3>, <target>Claire Morin</target> a gagné.", id="fronted-passive-row"),
    supports("Le <agent1>Parti communiste</agent1> <trigger>soutient</trigger> <target>Claire Morin</target>, comme les <agent2>écologistes</agent2>.", id="comme-behind-a-comma"),
]

ROUNDABOUT = [
    supports("Le <agent>Soudan</agent> aurait <trigger>épaulé</trigger> en secret les <target>rebelles tchadiens</target>.", id="adverb-before-the-object", status="reported"),
    supports("<target>Claire Morin</target>, que l'<agent>UDI</agent> <trigger>soutenait</trigger> déjà, a gagné.", id="relative-behind-a-comma"),
    supports("<target>Paul Faure</target>, l'homme fort de Sfax, que <trigger>soutiennent</trigger> le <agent1>Qatar</agent1> et le <agent2>Soudan</agent2>, se tait.", id="inverted-relative-row"),
    supports("L'ONU accuse l'armée <agent>éthiopienne</agent> d'<trigger>équiper</trigger> et de diriger les <target>rebelles tchadiens</target>.", id="shared-object"),
    supports("Le camp d'en face dort. Le <target>camp du maire</target> est <trigger>soutenu</trigger> par l'<agent>UDI</agent>.", id="passive-of-anybody"),
    supports("L'<agent>Italie</agent> a <trigger>versé</trigger> en 2012 près de 3 millions d'<what>euros</what> au <target>Niger</target>.", id="in-a-year", quantity=(3_000_000, 3_000_000, True)),
    supports("<target>Le maire Paul Faure</target>, élu en mars avec le <trigger>soutien</trigger> de l'<agent>UDI</agent>, hésite.", id="elected-with-support"),
    supports("L'<target>Arménie</target> peut compter, pour l'heure, sur l'<trigger>appui</trigger> de la <agent>France</agent>.", id="aside-before-the-help"),
    supports("Le <agent>Burundi</agent> est accusé de <trigger>soutien</trigger> aux <target>rebelles tutsis</target>.", id="accused-of-help"),
    supports("L'<agent>Union africaine</agent> a validé un <trigger>crédit</trigger> de deux millions d'euros en faveur du <target>Tchad</target>.", id="credit", quantity=(2_000_000, 2_000_000)),
    supports("Les pompiers <agent>belges</agent> ont prêté <trigger>main-forte</trigger> aux <target>secouristes</target>.", id="main-forte-in-one"),
    supports("Les <agent>élus</agent> <trigger>rangés</trigger> derrière <target>Claire Morin</target> doutent.", id="bare-participle-joins"),
    supports("<target>Frontex</target> attend les deux <what>hélicoptères</what> <trigger>promis</trigger> par la <agent>Pologne</agent>.", id="awaits-what-is-promised", status="planned", quantity=(2, 2)),
    supports("La <agent1>Suède</agent1> <trigger1>soutient</trigger1> le <target>Tchad</target>. Des soldats <agent2>chiliens</agent2> combattent <trigger2>à ses côtés</trigger2>.", id="at-its-side"),
    supports("La <agent>Norvège</agent> est depuis dix ans le premier <trigger>bailleur</trigger> de fonds du <target>Soudan du Sud</target>.", id="supporter-for-years"),
    supports("Le <target>maire</target> a décroché l'<trigger>appui</trigger> d'une vingtaine d'<agent>élus</agent>.", id="counted-supporters", quantity=(20, 20, True)),
]
FAR = [
    supports("La <target>Tunisie</target> manque de tout. Le <agent>Japon</agent> a proposé son <trigger>aide</trigger>.", id="in-need-before", status="possible"),
    supports("La <target>Tunisie</target> attend des obus. Le <agent>Japon</agent> en a <trigger>promis</trigger> dix mille.", id="some-of-them", status="planned", quantity=(10_000, 10_000)),
    supports("L'<trigger>aide</trigger> que le <agent>Japon</agent> apporte, depuis dix ans, à la <target>Tunisie</target> coûte cher.", id="help-that-somebody-gives"),
    supports("Le <agent>Japon</agent>, coupable à leurs yeux d'un <trigger>soutien</trigger> aveugle aux <target>rebelles tchadiens</target>, se tait.", id="charged-with-help"),
    supports("Le <agent>Japon</agent> a apporté, dans une lettre publiée lundi, son <trigger>soutien</trigger> à la <target>Tunisie</target>.", id="over-an-aside-with-a-participle"),
    supports("Grâce à l'<trigger>aide</trigger> du <agent>Japon</agent>, arrivée lundi, la <target>Tunisie</target> a rouvert trois écoles.", id="thanks-to-the-help"),
    supports("La <agent>Mauritanie</agent> a <trigger>largué</trigger> lundi de l'<what>eau</what> aux <target>villageois</target>.", id="partitive-behind-a-day"),
    supports("En 2011, 3 <what>millions</what> avaient été <trigger>avancés</trigger> au <target>club</target> par l'<agent>Unesco</agent>.", id="money-alone", quantity=(3_000_000, 3_000_000)),
    supports("Une trentaine d'<agent>élus</agent>, toutes étiquettes confondues, sont venus apporter leur <trigger>soutien</trigger> aux <target>pêcheurs</target>.", id="subject-before-an-aside"),
    supports("Le <what>riz</what> <trigger>offert</trigger> aux <target>déplacés</target> par le <agent>Japon</agent> est arrivé.", id="participle-as-a-noun"),
    supports("Le <agent>Japon</agent> se tait. Son <trigger>soutien</trigger> aux <target>rebelles tchadiens</target> reste entier.", id="possessive-in-the-next-sentence"),
    supports("La <agent>Norvège</agent> a acheminé vendredi un lot de <what>vivres</what> <trigger>destinés</trigger> aux <target>réfugiés tchadiens</target>.", id="destined-by-the-sender"),
]
POSITIVES = [*FAR, *ROUNDABOUT, *RECEIVERS, *VERBS, *LIGHT, *NOUNS, *PASSIVE, *STATUS, *CONTEXT, *HELPED, *BESIDE, *RECEIVED, *COMPLEX, *ALONE, *ENDED]
