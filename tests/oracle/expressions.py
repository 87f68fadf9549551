"""Expressions of a known type with any value: what they come to, only Python knows."""

from __future__ import annotations

import re
from typing import Final, get_args

from tests.oracle.draft import Body, Kind

WORDS: Final = ("x", "on", "dev", "Prod", "127.0.0.1", "0.0.0.0", "", "12", "a b")  # noqa: S104
COMPARISONS: Final = ("==", "!=", "<", "<=", ">", ">=")
HOLE: Final = re.compile(r"\$(\w+)")

TEMPLATES: Final[dict[Kind, str]] = {
    "bool": """
        not $bool   $bool and $bool   $bool or $bool   $bool if $bool else $bool   $int $op $int
        $str $op $str   $lit < $int <= $int   $str in $str   $str in $strs   $int in $ints
        $word in $dict   $str not in $dict   bool($int)   bool($str)   bool($ints)
        $str.startswith($word)   $str.endswith(($word, $word))   $str.isdigit()   $str.isalpha()
        isinstance($int, int)   isinstance($str, (int, list))   isinstance($bool, int)   $dict is None
        any([$bool, $bool])   all(($bool, $bool))   any($new > $lit for $new in $ints)
        all($new for $new in $strs)   ($new := $int) > 2 and $new < 5   callable(len)
        (lambda $new: not $new)($bool)   [$bool, $bool][$bool]   {True: $bool, False: $bool}[$bool]
        $ints == $ints   $dict == $dict   $bool is True   $bool == $bool   $bool is not $bool
        len($strs) == $lit   bool($dict.get($word))   $bool ^ $bool   hasattr($str, 'upper')
        $ints < $ints   ($int, $int) <= ($int, $int)   $bool & ($int > 2)   not not $strs
        $str.isupper()   $str == $str != $word   isinstance($ints, list)   type($int) is int
        bool($new := $int)   len({$int, $int}) == 2   $int in {$lit, $lit}   issubclass(bool, int)
        $int % 2 == 0   float($int) == $int
    """,
    "int": """
        $int + $int   $int - $int   $int * $lit   $int // 3   $int % 4   -$int   abs($int)   ~$int
        len($str)   len($ints)   len($dict)   int('12')   int($bool)   sum($ints)   max($int, $int)
        min($int, 7)   [$int, $int, $int][1]   ($int, $int)[-1]   {'a': $int, 'b': $int}['a']
        $dict.get($str, $int)   $str.count($word)   $str.find('o')   ord('a') - 90
        $int if $bool else $int   round(2.6)   ($int or $int)   ($int and $int)   $bool + $bool
        $int | 4   $int & 3   $int ^ 1   1 << 3   divmod(17, 5)[1]   2 ** 3
        (lambda $new, k=2: $new + k)($int)   sum($new * 2 for $new in $ints)   max([0, *$ints])
        sum([$int, $int])   len([$new for $new in $ints if $new % 2])   sorted([$int, $int, 1])[0]
        int(7.9)   int('ff', 16)   len(set($ints))   list(range(5))[$lit % 5]   sum(range($lit))
        next(iter([$int]))   dict(a=$int, b=2)['a']   sum($dict.values())   len(str($int))
        max($ints, default=$int)   sum($ints, $lit)   [1, 2, 3].index($lit % 3 + 1)
        min([$int, $int], key=lambda $new: -$new)   next((k for k in $ints if k > 2), $int)
    """,
    "str": """
        $str + $str   $str * 2   $str.upper()   $str.lower()   $str.title()   $str.strip()
        $str.replace('0', '1')   $str[1:]   $str[::-1]   $str[:3]   str($int)   (lambda a, b: f'{a}-{b}')($str, $int)
        (lambda n: f'{n:03d}')($int)   (lambda s: f'{s!r}')($str)   '%s:%d' % ($str, $int)   '{}/{}'.format($str, $int)
        '-'.join($strs)   'a,b,c'.split(',')[$lit % 3]   $str if $bool else $str   ($str or $str)
        ['x', $str][$bool]   {1: $str, 2: $str}.get($int, $str)   chr(97 + $lit)   str($bool)
        repr($str)   $str.partition('.')[0]   '{x}'.format(x=$int)
        ''.join($new for $new in $str if $new != '0')   $str.removeprefix('a')   $str.zfill(3)
        '%s' % $str   str($ints)   (lambda s, w=5: f'{s:>{w}}')($str)   $str.center(5, '*')   $str.rpartition('.')[2]
        '%(a)s' % {'a': $int}   (lambda *$new: '+'.join($new))($str, $str)   sorted(['b', $str, 'a'])[0]
        ' '.join(map(str, $ints))   next(reversed(['a', $str]))   (lambda b: f'{b}{b:d}')($bool)
        (lambda n: f'{n + 1}{n=}')($int)
    """,
    "ints": """
        [$int, $int]   list(range($lit))   $ints + $ints   $ints[::-1]   $ints[1:]   sorted($ints)
        [*$ints, $int]   list(reversed($ints))   [$new + 1 for $new in $ints]
        [$new for $new in $ints if $new > 1]   list(map(lambda $new: $new * 2, $ints))
        list(filter(None, $ints))   [len($new) for $new in $strs]   list($dict.values())   $ints * 2
        [i * j for i in $ints for j in (1, 2)]   [$new for $new, _ in enumerate($strs)]
        [a - b for a, b in zip($ints, $ints)]   sorted($ints, reverse=True)
        sorted($ints, key=lambda $new: $new % 3)   list(tuple($ints))   [int($new) for $new in '123']
    """,
    "strs": """
        [$str, $str]   $strs + $strs   'a b c'.split()   [$new.upper() for $new in $strs]   list($dict)
        sorted($strs)   [$new for $new in $strs if $new]   list($str)   [*$strs, $str]
        [str($new) for $new in $ints]   $str.split('.')   'a\\nb'.splitlines()   list($dict.keys())
        [k for k, _ in $dict.items()]   ['%s%d' % pair for pair in zip($strs, $ints)]
    """,
    "dict": """
        {**$dict, 'on': $int}   dict(on=$int, off=$int)   $dict | $dict
        {$new: len($new) for $new in $strs}   dict(zip($strs, $ints))   dict($dict, extra=$int)
        {$new: i for i, $new in enumerate($strs)}   {k: v for k, v in $dict.items() if v > 1}
        dict([('a', $int), ('b', $int)])   dict.fromkeys($strs, $int)   $dict.copy()
    """,
}
"""By type, two blanks or more apart: `$int` is any number, `$lit` a literal one, `$word` a literal text,
`$op` a comparison, `$new` a fresh name, the same one throughout. None of these raises.
"""


def expression(body: Body, kind: Kind, depth: int = 2) -> str:
    """An expression of a type."""
    known = body.known(kind)
    if known and body.draft.chance(2):
        return body.draft.pick(known)
    if depth <= 0 or body.draft.chance(3):
        return literal(body, kind)
    return fill(body, body.draft.pick(CHOICES[kind]), depth - 1)


def literal(body: Body, kind: Kind) -> str:
    """A constant."""
    draft = body.draft
    match kind:
        case "bool":
            return draft.pick(("False", "True"))
        case "int":
            return str(draft.number(0, 9))
        case "str":
            return repr(draft.pick(WORDS))
        case "ints":
            return str([draft.number(0, 5) for _ in range(draft.number(0, 3))])
        case "strs":
            return str([draft.pick(WORDS) for _ in range(draft.number(0, 3))])
        case "dict":
            return str({draft.pick(WORDS): draft.number(0, 5) for _ in range(draft.number(0, 3))})
        case _:
            raise ValueError(kind)


def fill(body: Body, template: str, depth: int = 1) -> str:
    """A template with its holes filled."""
    name = body.draft.fresh("v") if "$new" in template else ""

    def one(hole: re.Match[str]) -> str:
        match hole.group(1):
            case "new":
                return name
            case "op":
                return body.draft.pick(COMPARISONS)
            case "lit":
                return literal(body, "int")
            case "word":
                return literal(body, "str")
            case kind if kind in get_args(Kind):
                return _operand(body, kind, depth, template)  # type: ignore[arg-type]
            case other:
                raise ValueError(other)

    return HOLE.sub(one, template)


def _operand(body: Body, kind: Kind, depth: int, template: str) -> str:
    """An operand in parentheses; a comprehension must not hold `:=`."""
    found = expression(body, kind, depth)
    if ":=" in found and (" for " in template or "lambda" in template):
        found = literal(body, kind)
    return found if found.isidentifier() else f"({found})"


CHOICES: Final = {kind: re.split(r"\s{2,}", text.strip()) for kind, text in TEMPLATES.items()}
