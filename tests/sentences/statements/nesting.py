"""What somebody says that somebody else said, and sources behind sources."""

from tests.markup import says

CASES = [
    says("<speaker>Le ministre</speaker> <cue>a déclaré</cue> que <content><speaker2>la police</speaker2> <cue2>avait confirmé</cue2> <content2>la mort du suspect</content2></content>.", id="nested-confirmed", kind="indirect"),
    says("<cue>Selon</cue> <speaker>la chaîne Africa 7</speaker>, <content><speaker2>le président</speaker2> <cue2>aurait promis</cue2> de <content2>libérer les opposants</content2></content>.", id="nested-selon", kind="indirect", polarity=["asserts", "plans"]),
    says("« <content><speaker2>Mon père</speaker2> <cue2>disait</cue2> que <content2>la mer ne rend rien</content2></content> », <cue>raconte</cue> <speaker>le pêcheur</speaker>.", id="nested-in-direct", kind=["direct", "indirect"]),
    says("<speaker>L'avocat</speaker> <cue>soutient</cue> que <content>son client ignorait la fraude</content>.", id="nested-none-simple", kind="indirect"),
    says("<speaker>Le procureur</speaker> <cue>affirme</cue> que <content><speaker2>le prévenu</speaker2> <cue2>a avoué</cue2> <content2>avoir mis le feu</content2></content>.", id="nested-confessed", kind="indirect"),
    says("<speaker>L'AFP</speaker> <cue>rapporte</cue> que <content><speaker2>le gouvernement</speaker2> <cue2>accuse</cue2> l'armée d'<content2>avoir tiré sur la foule</content2></content>.", id="nested-accuse", kind="indirect"),
    says("<speaker>Le colonel</speaker> <cue>a indiqué</cue> que <content><content2>les six soldats qui</content2>, <cue2>selon</cue2> <speaker2>Bangui</speaker2>, <content2>avaient déserté</content2> étaient rentrés</content>.", id="nested-selon-relative", kind="indirect"),
    says("« <content><speaker2>On</speaker2> m'<cue2>a dit</cue2> : “<content2>Va-t'en</content2>”</content> », <cue>se souvient</cue> <speaker>Lamine</speaker>.", id="nested-quote-in-quote", kind="direct"),
    says("<speaker>Le quotidien La Presse</speaker>, <cue2>citant</cue2> <speaker2>un ministre</speaker2>, <cue>affirme</cue> que <content12>le budget sera gelé</content12>.", id="nested-citing", kind="indirect"),
    says("« <content>Je pense que nous perdrons</content> », <cue>avoue</cue> <speaker>le capitaine</speaker>.", id="nested-self-is-none", kind="direct"),
    says("<speaker>Le maire</speaker> <cue>a dit</cue> <content>comprendre la colère des riverains</content>.", id="nested-understand-is-none", kind="indirect"),
]
