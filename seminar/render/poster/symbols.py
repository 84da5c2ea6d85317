"""LaTeX's names of mathematical signs: the part of them that titles and abstracts use."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_GREEK = (
    "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ "
    "mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ "
    "psi ψ "
    "omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω"
)
_SIGNS = (
    "pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ dagger † ddagger ‡ "
    "cap ∩ cup ∪ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖ wr ≀ "
    "le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ne ≠ neq ≠ equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ propto ∝ ll ≪ gg ≫ "
    "lesssim ≲ gtrsim ≳ prec ≺ succ ≻ preceq ⪯ succeq ⪰ doteq ≐ asymp ≍ models ⊨ perp ⊥ parallel ∥ mid ∣ nmid ∤ "
    "in ∈ ni ∋ notin ∉ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ "
    "to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ Rightarrow ⇒ implies ⟹ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ "
    "mapsto ↦ longrightarrow ⟶ longleftarrow ⟵ hookrightarrow ↪ uparrow ↑ downarrow ↓ updownarrow ↕ rightharpoonup ⇀ "
    "rightleftharpoons ⇌ nearrow ↗ searrow ↘ "
    "sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀ "
    "infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ emptyset ∅ varnothing ∅ angle ∠ triangle △ "
    "square □ Box □ diamond ⋄ therefore ∴ because ∵ aleph ℵ hbar ℏ ell ℓ Re ℜ Im ℑ wp ℘ imath ı jmath ȷ degree ° "
    "prime ′ dots … ldots … cdots ⋯ vdots ⋮ ddots ⋱ colon : lbrace { rbrace } langle ⟨ rangle ⟩ lvert | rvert | "
    "vert | Vert ‖ lVert ‖ rVert ‖ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ backslash \\ sqsubseteq ⊑ vdash ⊢ top ⊤ bot ⊥ "
    "clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ sharp ♯ flat ♭ natural ♮ AA Å S § P ¶"
)


def _table(names: str) -> Mapping[str, str]:
    parts = names.split()
    return MappingProxyType(dict(zip(parts[::2], parts[1::2], strict=True)))


SYMBOLS = _table(f"{_GREEK} {_SIGNS}")

#: Upright words; the ones with limits set their scripts below in a display.
FUNCTIONS = MappingProxyType(
    {
        name: name
        for name in [
            *("sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "coth", "arcsin", "arccos", "arctan"),
            *("log", "ln", "lg", "exp", "det", "dim", "ker", "deg", "arg", "gcd", "hom", "Pr"),
            *("max", "min", "sup", "inf", "lim"),
        ]
    }
    | {"limsup": "lim sup", "liminf": "lim inf", "bmod": "mod", "mod": "mod"}
)
SPACES = MappingProxyType({",": 0.17, ":": 0.22, ";": 0.28, "!": -0.17, " ": 0.25, "quad": 1.0, "qquad": 2.0})
ACCENTS = MappingProxyType(
    {
        "hat": "\u0302",
        "widehat": "\u0302",
        "tilde": "\u0303",
        "widetilde": "\u0303",
        "bar": "\u0304",
        "overline": "\u0304",
        "vec": "\u20d7",
        "dot": "\u0307",
        "ddot": "\u0308",
        "breve": "\u0306",
        "check": "\u030c",
        "acute": "\u0301",
        "grave": "\u0300",
    }
)
STYLES = MappingProxyType(
    {
        "mathbb": "bb",
        "mathbf": "bold",
        "boldsymbol": "bold",
        "bm": "bold",
        "mathcal": "cal",
        "mathscr": "scr",
        "mathfrak": "frak",
        "mathsf": "sans",
        "mathit": "italic",
        "mathtt": "mono",
        "rm": "upright",
    }
)
FENCES = MappingProxyType(
    {"(": "(", ")": ")", "[": "[", "]": "]", "{": "{", "}": "}", "|": "|", "/": "/"}
    | {name: SYMBOLS[name] for name in ("langle", "rangle", "vert", "Vert", "lceil", "rceil", "lfloor", "rfloor")}
    | {"lvert": "|", "rvert": "|", "lVert": "‖", "rVert": "‖", "lbrace": "{", "rbrace": "}"}
)
