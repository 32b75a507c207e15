"""What the source itself rejects, refuses or forbids."""

from tests.markup import says

CASES = [
    says("<speaker>Le ministre</speaker> <cue>a nié</cue> <content>avoir rencontré le lobbyiste</content>.", id="deny-infinitive", kind="indirect", polarity="denies"),
    says("<speaker>Pékin</speaker> <cue>dément</cue> <content>toute ingérence dans le scrutin</content>.", id="deny-noun", kind="indirect", polarity="denies"),
    says("<speaker>L'entreprise</speaker> <cue>conteste</cue> que <content>ses rejets aient tué les poissons</content>.", id="deny-que", kind="indirect", polarity="denies"),
    says("<speaker>Le sprinteur</speaker> <cue>réfute</cue> <content>les accusations de dopage</content>.", id="deny-refute", kind="indirect", polarity="denies"),
    says("<speaker>Berlin</speaker> <cue>rejette</cue> <content>l'idée d'un emprunt commun</content>.", id="deny-reject", kind="indirect", polarity="denies"),
    says("<speaker>Le général</speaker> <cue>exclut</cue> <content>un retrait avant l'hiver</content>.", id="deny-exclude", kind="indirect", polarity="denies"),
    says("<speaker>Le canton</speaker> <cue>interdit</cue> aux cafés de <content>servir après minuit</content>.", id="deny-forbid", kind="indirect", polarity="denies"),
    says("<speaker>Le chanteur</speaker> <cue>se défend</cue> d'<content>avoir copié la mélodie</content>.", id="deny-defend-oneself", kind="indirect", polarity="denies"),
    says("<speaker>Alger</speaker> <cue>s'oppose</cue> à <content>toute base étrangère au Sahel</content>.", id="deny-oppose", kind="indirect", polarity="denies"),
    says("« <content>Il n'y a jamais eu de contrat</content> », <cue>a démenti</cue> <speaker>le président du club</speaker>.", id="deny-direct", kind="direct"),
    says("<speaker>Le laboratoire</speaker> <cue>récuse</cue> <content>tout conflit d'intérêts</content>.", id="deny-recuse", kind="indirect", polarity="denies"),
    says("<speaker>Kigali</speaker> <cue>a toujours nié</cue> <content>soutenir les rebelles</content>.", id="deny-adverb", kind="indirect", polarity="denies"),
    says("<speaker>Le bourgmestre</speaker> <cue>balaie</cue> <content>les reproches de l'opposition</content>.", id="deny-sweep", kind="indirect", polarity="denies"),
    says("<speaker>La fédération</speaker> <cue>a démenti</cue> que <content>le match soit reporté</content>.", id="deny-que-subjunctive", kind="indirect", polarity="denies"),
    says("Le gardien a été entendu. <speaker>Il</speaker> <cue>dément</cue> <content>avoir ouvert la grille</content>.", id="deny-behind-pronoun", kind="indirect", polarity="denies"),
    says("<speaker>Le fermier</speaker> <cue>dément</cue> par ailleurs <content>toute maltraitance</content>.", id="deny-beside-adverb", kind="indirect", polarity="denies"),
]
