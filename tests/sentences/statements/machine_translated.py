"""Text that a machine translated: missing words, glued words, odd order and cues."""

from tests.markup import says

CASES = [
    says("<speaker>Le porte-parole de l'armée</speaker> <cue>a déclaré</cue> <content>les troupes se sont retirées de la colline</content>.", id="mt-missing-que", kind="indirect"),
    says("« <content>Nous sommes très inquiets</content>, » <cue>a dit</cue> <speaker>M. Okafor</speaker>.", id="mt-comma-inside", kind="direct"),
    says("\"<content>C'est un grand jour</content>,\" <speaker>elle</speaker> <cue>a dit</cue>.", id="mt-no-inversion", kind="direct"),
    says('"<content>Le marché est fermé</content>," <speaker>le vendeur</speaker> <cue>a dit</cue> lundi.', id="mt-no-inversion-noun", kind="direct"),
    says("<content>Le gouvernement va tomber</content>, <speaker>les analystes</speaker> <cue>disent</cue>.", id="mt-postposed-no-inversion", kind="indirect"),
    says("<speaker>Le président Mwangi</speaker> <cue>a dit</cue> que <content>son pays il n'acceptera jamais la pression</content>.", id="mt-doubled-subject", kind="indirect"),
    says('Dans une déclaration <speaker>le ministère</speaker> <cue>a dit</cue> que <content>"tous les otages sont en sécurité</content>".', id="mt-in-a-statement", kind="direct"),
    says("<cue>Selon</cue> à <speaker>la police</speaker>, <content>deux hommes ont été arrêtés</content>.", id="mt-selon-a", kind="indirect"),
    says('<speaker>M. Tanaka</speaker> <cue>a ajouté</cue> "<content>nous allons investiguer</content>".', id="mt-no-colon", kind="direct"),
    says("<speaker>Mme Petrova</speaker>,<cue>a déclaré</cue> que <content>les sanctions ont échoué</content>.", id="mt-no-space", kind="indirect"),
    says("<content>Il est une crise</content>, <cue>a dit</cue> <speaker>le docteur Lee</speaker>.", id="mt-il-est", kind="indirect"),
    says("<speaker>Le Ministre de la Défense</speaker> hier <cue>a annoncé</cue> que <content>l'exercice est terminé</content>.", id="mt-adverb-before-verb", kind="indirect"),
    says("<speaker>Le comité</speaker> <cue>a déclarer</cue> que <content>la marche aurait lieu</content>.", id="mt-participle-misspelt", kind="indirect"),
]
