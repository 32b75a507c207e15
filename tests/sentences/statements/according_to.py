"""Attribution without a verb: selon X, d'après X, pour X, aux yeux de X."""

from tests.markup import says

CASES = [
    says("<cue>Selon</cue> <speaker>la gendarmerie</speaker>, <content>le conducteur roulait à contresens</content>.", id="selon-initial", kind="indirect", polarity="asserts"),
    says("<content>Le conducteur roulait à contresens</content>, <cue>selon</cue> <speaker>la gendarmerie</speaker>.", id="selon-final", kind="indirect"),
    says("<content>Le conducteur</content>, <cue>selon</cue> <speaker>la gendarmerie</speaker>, <content>roulait à contresens</content>.", id="selon-middle", kind="indirect"),
    says("<cue>D'après</cue> <speaker>l'Office fédéral de la statistique</speaker>, <content>les loyers ont augmenté de 4 %</content>.", id="dapres-initial", kind="indirect"),
    says("<content>La nappe se vide deux fois plus vite que prévu</content>, <cue>d'après</cue> <speaker>une équipe de l'université de Rabat</speaker>.", id="dapres-final", kind="indirect"),
    says("<cue>Pour</cue> <speaker>Amadou Ba</speaker>, <content>la dette n'est pas un problème</content>.", id="pour-person", kind="indirect"),
    says("<cue>Pour</cue> <speaker>l'avocat de la famille</speaker>, <content>cette version ne tient pas</content>.", id="pour-role", kind="indirect"),
    says("<cue>Pour</cue> <speaker>lui</speaker>, « <content>le cinéma est un sport de combat</content> ».", id="pour-pronoun", kind="direct"),
    says("<cue>Aux yeux de</cue> <speaker>Bruxelles</speaker>, <content>la loi polonaise viole les traités</content>.", id="aux-yeux-de", kind="indirect"),
    says("<cue>De l'avis de</cue> <speaker>plusieurs juristes</speaker>, <content>le référendum est nul</content>.", id="de-lavis-de", kind="indirect"),
    says("<cue>À en croire</cue> <speaker>le ministre</speaker>, <content>la pénurie prendra fin en avril</content>.", id="a-en-croire", kind="indirect"),
    says("<cue>De</cue> <speaker>source policière</speaker>, <content>le suspect s'est rendu dans la nuit</content>.", id="de-source", kind="indirect"),
    says("<cue>Selon</cue> <speaker>une source proche du dossier</speaker>, <content>la vente sera signée vendredi</content>.", id="selon-source", kind="indirect"),
    says("<cue>Selon</cue> <speaker>le maire de Québec, Bruno Marchand</speaker>, <content>le tramway sera en service dans six ans</content>.", id="selon-apposition", kind="indirect"),
    says("<cue>Selon</cue> <speaker>elle</speaker>, <content>le manuscrit n'a jamais quitté le couvent</content>.", id="selon-pronoun", kind="indirect"),
    says("<content>Cinq mineurs seraient encore vivants</content>, <cue>selon</cue> <speaker>les secours</speaker>.", id="selon-conditional", kind="indirect"),
    says("<cue>Selon</cue> <speaker>des témoins</speaker>, <content>l'avion a touché la cime des arbres avant de s'écraser</content>.", id="selon-witnesses", kind="indirect"),
    says("<content>Le club</content>, <cue>selon</cue> <speaker>L'Équipe</speaker>, <content>va vendre son gardien</content>.", id="selon-newspaper", kind="indirect"),
    says("<cue>Selon</cue> <speaker>le rapport</speaker>, « <content>aucune alarme n'a fonctionné</content> ».", id="selon-direct", kind="direct"),
    says("« <content>Le danger est écarté</content> », <cue>selon</cue> <speaker>la préfecture du Jura</speaker>.", id="selon-after-quote", kind="direct"),
    says("<cue>Selon</cue> <speaker>un sondage de l'institut Odoxa</speaker>, <content>un Français sur trois ne part pas en vacances</content>.", id="selon-poll", kind="indirect"),
    says("<cue>D'après</cue> <speaker>ses proches</speaker>, <content>le guitariste n'avait plus touché à l'alcool</content>.", id="dapres-possessive", kind="indirect"),
    says("<content>Ce tunnel coûtera</content>, <cue>d'après</cue> <speaker>nos confrères de La Libre</speaker>, <content>plus de deux milliards</content>.", id="dapres-middle", kind="indirect"),
    says("<content>La sécheresse</content>, <cue>aux dires des</cue> <speaker>éleveurs</speaker>, <content>est la pire depuis 1984</content>.", id="aux-dires-de", kind="indirect"),
    says("<cue>Toujours selon</cue> <speaker>l'institut</speaker>, <content>le chômage des jeunes a reculé</content>.", id="selon-toujours", kind="indirect"),
    says("<cue>Selon</cue> <speaker>l'agence Chine nouvelle</speaker>, <content>le séisme a fait douze morts</content>. La zone est très peuplée.", id="selon-next-sentence", kind="indirect"),
    says("<content>Les pourparlers, qui ont lieu à Doha, devraient</content>, <cue>selon</cue> <speaker>les médiateurs</speaker>, <content>aboutir avant la fin du mois</content>.", id="selon-after-modal", kind="indirect"),
]
