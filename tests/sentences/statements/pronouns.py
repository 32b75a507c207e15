"""Speakers carried by a pronoun, a role or nothing at all."""

from tests.markup import says

CASES = [
    says("La ministre était à Genève. « <content>Le traité est prêt</content> », <cue>a-t-<speaker>elle</speaker> déclaré</cue>.", id="pronoun-inverted", kind="direct"),
    says("Le coureur est arrivé dernier. <speaker>Il</speaker> <cue>a dit</cue> que <content>ses jambes ne suivaient plus</content>.", id="pronoun-subject", kind="indirect"),
    says("Les grévistes ont bloqué le pont. « <content>Nous tiendrons</content> », <cue>disent</cue>-<speaker>ils</speaker>.", id="pronoun-plural", kind="direct"),
    says("Le juge a reçu le témoin. <speaker>Ce dernier</speaker> <cue>affirme</cue> <content>n'avoir rien vu</content>.", id="pronoun-ce-dernier", kind="indirect"),
    says("Le journal avait parlé d'une rupture. <speaker>L'intéressé</speaker> <cue>a démenti</cue> <content>toute dispute avec son entraîneur</content>.", id="role-interesse", kind="indirect", polarity="denies"),
    says("Paul Nkosi dirige la clinique. <speaker>Le médecin</speaker> <cue>explique</cue> que <content>les stocks sont vides</content>.", id="role-common-noun", kind="indirect"),
    says("<speaker>Celui-ci</speaker> <cue>a répondu</cue> que <content>le contrat courait jusqu'en juin</content>.", id="pronoun-celui-ci", kind="indirect"),
    says("Le ministre, <speaker>qui</speaker> <cue>affirmait</cue> <content>ne rien savoir</content>, a démissionné.", id="pronoun-relative", kind="indirect"),
    says("<speaker>Certains</speaker> <cue>estiment</cue> que <content>la tour défigure la vieille ville</content>.", id="pronoun-certains", kind="indirect"),
    says("<speaker>Beaucoup</speaker> <cue>craignent</cue> que <content>la trêve ne dure pas</content>.", id="pronoun-beaucoup", kind="indirect"),
    says("« <content>Il n'y a plus de riz</content> », <cue>se plaint</cue> <speaker>l'une d'elles</speaker>.", id="pronoun-lune-delles", kind="direct"),
    says("« <content>On nous oublie</content> », <cue>lâche</cue> <speaker>un autre</speaker>.", id="pronoun-un-autre", kind="direct"),
    says("Sa veuve est restée à Thiès. <cue>Selon</cue> <speaker>celle-ci</speaker>, <content>il écrivait chaque nuit</content>.", id="pronoun-selon-celle-ci", kind="indirect"),
    says("L'écrivain vit à Montréal. <cue>D'après</cue> <speaker>lui</speaker>, <content>l'hiver aide à travailler</content>.", id="pronoun-dapres-lui", kind="indirect"),
    says("<content>Le pont est sûr</content>, nous <cue>assure</cue>-t-<speaker>on</speaker> à la mairie.", id="pronoun-on", kind="indirect"),
    says("<speaker>Tous deux</speaker> <cue>nient</cue> <content>avoir frappé le gardien</content>.", id="pronoun-tous-deux", kind="indirect", polarity="denies"),
    says("Le chanteur a annulé sa tournée. Dans sa lettre, <speaker>il</speaker> <cue>écrit</cue> : « <content>Mon corps dit non.</content> »", id="pronoun-after-adjunct", kind="direct"),
    says("Le club et son président sont en guerre. <speaker>Le second</speaker> <cue>reproche</cue> au premier d'<content>avoir caché des dettes</content>.", id="role-le-second", kind="indirect"),
    says("La coopérative a perdu ses clients. <speaker>Celle-ci</speaker> <cue>réclame</cue> <content>un moratoire</content>.", id="pronoun-celle-ci", kind="indirect", polarity="demands"),
    says("« <content>Je n'ai rien signé</content> », <cue>a réagi</cue> <speaker>cette dernière</speaker> lundi.", id="pronoun-cette-derniere-inverted", kind="direct"),
    says("« <content>Le lait est payé trop tard</content> », <cue>se plaint</cue> <speaker>l'une de ces éleveuses</speaker>.", id="pronoun-one-of-these", kind="direct"),
    says("« <content>Je dors mal</content> », <cue>confie</cue> <speaker>une aide-soignante</speaker>. <speaker2>Elle</speaker2> <cue2>dit</cue2> <content2>ne plus compter ses nuits</content2>.", id="pronoun-unnamed-antecedent"),
    says("Trois témoins se taisent, <speaker>un autre</speaker> <cue>explique</cue> que <content>la porte était ouverte</content>.", id="pronoun-another"),
    says("« <content>C'est trop</content> », <cue>glisse</cue>-t-<speaker>on</speaker> chez les vignerons.", id="pronoun-on-side-behind", kind="direct"),
    says("A la mairie, où tout est calme, on ferme à cinq heures.", id="pronoun-on-no-speech"),
]
