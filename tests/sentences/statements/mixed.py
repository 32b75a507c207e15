"""Reports that quote a part of what was said: X a dit que « … » …."""

from tests.markup import says

CASES = [
    says("<speaker>Le ministre</speaker> <cue>a assuré</cue> que <content>la réforme « ira jusqu'à son terme</content> ».", id="mixed-que-end", kind="mixed"),
    says("<speaker>La maire de Lausanne</speaker> <cue>a dénoncé</cue> <content>une « campagne indigne » contre ses services</content>.", id="mixed-noun", kind="mixed"),
    says("<speaker>Le général</speaker> <cue>a promis</cue> de « <content>traquer les terroristes » dans tout le Sahel</content>.", id="mixed-infinitive", kind="mixed", polarity="plans"),
    says("<speaker>Le premier ministre éthiopien</speaker> <cue>a qualifié</cue> <content>le barrage de « fierté nationale</content> ».", id="mixed-qualify", kind="mixed"),
    says("<speaker>Selma</speaker> <cue>raconte</cue> que <content>son fils, « un enfant calme », a disparu le 3 mai</content>.", id="mixed-inside-clause", kind="mixed"),
    says("<speaker>Le club</speaker> <cue>a condamné</cue> « <content>avec la plus grande fermeté » les chants racistes</content>.", id="mixed-adverbial-quote", kind="mixed"),
    says("<speaker>L'économiste</speaker> <cue>prédit</cue> <content>un « hiver difficile » pour les boulangers</content>.", id="mixed-predict", kind="mixed"),
    says("<speaker>Moscou</speaker> <cue>a averti</cue> que <content>toute livraison serait « une cible légitime</content> ».", id="mixed-warn", kind="mixed"),
    says("<speaker>Le syndicat</speaker> <cue>parle</cue> d'<content>un « passage en force</content> ».", id="mixed-speak-of", kind="mixed"),
    says("<speaker>La chanteuse malienne</speaker> <cue>se dit</cue> « <content>fatiguée mais heureuse » d'avoir fini la tournée</content>.", id="mixed-attribute", kind="mixed"),
    says("<speaker>Le roi</speaker> <cue>a appelé</cue> ses sujets à « <content>rester unis » face à la sécheresse</content>.", id="mixed-call", kind="mixed", polarity="demands"),
    says("<speaker>Le patron du FMI</speaker> <cue>a estimé</cue> que <content>le Sénégal était « sur la bonne voie » et que la dette reculerait</content>.", id="mixed-middle", kind="mixed"),
    says("<speaker>L'ONG</speaker> <cue>accuse</cue> la milice de « <content>crimes odieux</content> ».", id="mixed-accuse", kind="direct"),
    says("<cue>Selon</cue> <speaker>le juge</speaker>, <content>l'accusé a agi « sans le moindre remords</content> ».", id="mixed-selon", kind="mixed"),
    says("<content>Le projet est « mort et enterré</content> », <cue>a tranché</cue> <speaker>la ministre wallonne</speaker>.", id="mixed-postposed", kind="mixed"),
    says("<speaker>L'entraîneur</speaker> <cue>regrette</cue> <content>un match « jeté à la poubelle</content> ».", id="mixed-regret", kind="mixed"),
    says("<speaker>Le Quai d'Orsay</speaker> <cue>exige</cue> <content>la libération « immédiate et sans condition » du journaliste</content>.", id="mixed-demand", kind="mixed", polarity="demands"),
    says("<speaker>Le chercheur</speaker> <cue>décrit</cue> <content>la grotte comme « une cathédrale de sel</content> ».", id="mixed-describe", kind="mixed"),
    says("<speaker>Le médiateur</speaker> <cue>affirme</cue> « <content>garder bon espoir » pour les otages</content>.", id="mixed-runs-on", kind="mixed"),
    says("<speaker>Les pêcheurs</speaker> <cue>jugent</cue> « <content>dérisoire » l'indemnité promise</content>.", id="mixed-attribute-first", kind="mixed"),
    says("<speaker>La chanteuse</speaker> <cue>a lancé</cue> « <content>à demain</content> » à ses fans.", id="mixed-audience-behind", kind="direct"),
    says("<speaker>Le juge</speaker> <cue>parle</cue> « d'<content>un vol en bande organisée</content> ».", id="mixed-speaks-of", kind="direct"),
    says("L'équipe se défend « avec bravoure » face aux favoris.", id="mixed-manner"),
    says("<speaker>Les libraires</speaker>, qui attendaient un geste, <cue>parlent</cue> d'<content>un « premier pas</content> ».", id="parler-first-step"),
]
