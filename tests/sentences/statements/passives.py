"""What is said in the passive or impersonally."""

from tests.markup import says

CASES = [
    says("<content>La découverte de deux fosses communes</content> <cue>a été annoncée</cue> par <speaker>le procureur de Tripoli</speaker>.", id="passive-announced", kind="indirect"),
    says("<content>Cette décision</content> <cue>a été condamnée</cue> par <speaker>l'Union africaine</speaker>.", id="passive-condemned", kind="indirect"),
    says("<content>La libération des otages</content> <cue>a été confirmée</cue> par <speaker>Doha</speaker>.", id="passive-confirmed", kind="indirect"),
    says("Le comptable est <cue>accusé</cue> par <speaker>ses associés</speaker> d'<content>avoir vidé la caisse</content>.", id="passive-accused-by", kind="indirect"),
    says("Trois élus sont <cue>soupçonnés</cue> d'<content>avoir touché des pots-de-vin</content>.", id="passive-suspected-agentless", kind="indirect"),
    says("<content>Le jeune peintre</content> est <cue>considéré</cue> par <speaker>la critique</speaker> <content>comme l'héritier de Klee</content>.", id="passive-considered-as", kind="indirect"),
    says("<content>L'hypothèse d'un attentat</content> <cue>a été écartée</cue> par <speaker>la police néo-zélandaise</speaker>.", id="passive-ruled-out", kind="indirect", polarity="denies"),
    says("Il <cue>a été indiqué</cue> par <speaker>le ministère</speaker> que <content>les examens auraient lieu en juin</content>.", id="passive-impersonal", kind="indirect"),
    says("<content>Les violences</content> <cue>ont été dénoncées</cue> par <speaker>les évêques congolais</speaker>.", id="passive-denounced", kind="indirect"),
    says("Les habitants <cue>ont été invités</cue> par <speaker>le canton</speaker> à <content>ne pas boire l'eau du robinet</content>.", id="passive-invited", kind="indirect", polarity="demands"),
    says("<content>La manifestation</content> <cue>a été interdite</cue> par <speaker>le préfet</speaker>.", id="passive-forbidden", kind="indirect", polarity="denies"),
    says("<content>Une hausse des cotisations</content> <cue>est réclamée</cue> par <speaker>les caisses-maladie</speaker>.", id="passive-demanded", kind="indirect", polarity="demands"),
    says("<content>Une aide d'urgence</content>, <cue>demandée</cue> par <speaker>la Croix-Rouge</speaker>, n'est pas arrivée.", id="passive-reduced-relative", kind="indirect", polarity="demands"),
    says("La clause <cue>a été qualifiée</cue> d'<content>abusive</content> par <speaker>le tribunal de Namur</speaker>.", id="passive-without-agent-inside"),
]
