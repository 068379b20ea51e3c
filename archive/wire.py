"""The model's values as JSON and back: between the program and its workers, and in the catalogue's own columns.

Reading is strict, because a worker has handled hostile input: anything that does not fit the type asked for, in shape
or in size, is a `ValueError`, and what comes out is built from plain JSON alone. Values equal to their field's default
are left out.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import math
import re
import types
import typing
from collections.abc import Callable, Hashable, Mapping
from typing import Any, TypeAlias, TypeVar, cast

from archive.model import Digest, Url
from archive.values import finished

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
T = TypeVar("T")
Reader: TypeAlias = Callable[[object], object]

_INT64 = 2**63
_DIGEST = re.compile(r"[0-9a-f]{64}")
_URL = re.compile(r"https?://[^\s\x00-\x20\x7f]+", re.IGNORECASE)
_SHAPES: dict[object, re.Pattern[str]] = {Digest: _DIGEST, Url: _URL}


def to_json(value: object) -> Json:
    """A model value as what `json.dumps` takes.

    Raises:
        ValueError: for bytes and anything else JSON has no room for.
    """
    if isinstance(value, enum.Enum):
        return cast("Json", value.value)
    if isinstance(value, str):
        return _without_surrogates(value)
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, tuple | list):
        return [to_json(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: to_json(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if not _is_default(field, getattr(value, field.name))
        }
    raise ValueError(f"JSON has no room for {type(value).__name__}")


def from_json(kind: type[T], data: object) -> T:
    """The value of type `kind` that `data`, parsed JSON, spells.

    Raises:
        ValueError: when it spells no such value.
    """
    return cast("T", _reader(cast("Hashable", kind))(data))


def _without_surrogates(text: str) -> str:
    """Text that UTF-8 can carry: half of a surrogate pair, which broken pages do hold, becomes U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _is_default(field: dataclasses.Field[Any], value: object) -> bool:
    """Whether leaving the field out loses nothing."""
    if field.default is not dataclasses.MISSING:
        return type(value) is type(field.default) and value == field.default
    return field.default_factory is not dataclasses.MISSING and bool(value == field.default_factory())


@functools.cache
def _reader(kind: object) -> Reader:  # noqa: PLR0911 -- one line for each kind of type
    """A function that reads one type."""
    if isinstance(kind, typing.NewType):
        return _shaped(_reader(kind.__supertype__), _SHAPES.get(kind))
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in {types.UnionType, typing.Union}:
        return _union_reader(tuple(_reader(argument) for argument in arguments))
    if origin is tuple:
        return _tuple_reader(arguments)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _mapping_reader(_reader(arguments[1]))
    if isinstance(origin, type) and dataclasses.is_dataclass(finished(origin)):
        return _dataclass_reader(origin, arguments)
    if isinstance(kind, type) and dataclasses.is_dataclass(finished(kind)):
        return _dataclass_reader(kind, ())
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return _enum_reader(kind)
    return _scalar_reader(kind)


def _shaped(read: Reader, shape: re.Pattern[str] | None) -> Reader:
    def read_shaped(data: object) -> object:
        value = read(data)
        if shape is not None and not shape.fullmatch(cast("str", value)):
            raise ValueError("a digest or an address of the wrong shape")
        return value

    return read_shaped


def _scalar_reader(kind: object) -> Reader:
    def read(data: object) -> object:
        fits = data is None if kind is types.NoneType else type(data) is kind
        if kind is float and type(data) is int:
            return float(data)
        if not fits or kind is bytes:
            raise ValueError(f"{type(data).__name__} where {kind} was expected")
        if isinstance(data, str) and _without_surrogates(data) is not data:
            raise ValueError("half of a surrogate pair")
        if type(data) is int and not -_INT64 <= data < _INT64:
            raise ValueError("a number past 64 bits")
        if isinstance(data, float) and not math.isfinite(data):
            raise ValueError("not a finite number")
        return data

    return read


def _enum_reader(kind: type[enum.Enum]) -> Reader:
    def read(data: object) -> object:
        if not isinstance(data, str):
            raise ValueError(f"{type(data).__name__} where a word was expected")  # noqa: TRY004 -- one error for all misfits
        return kind(data)

    return read


def _union_reader(arms: tuple[Reader, ...]) -> Reader:
    def read(data: object) -> object:
        for arm in arms:
            try:
                return arm(data)
            except ValueError:
                continue
        raise ValueError("no arm of the union fits")

    return read


def _tuple_reader(arguments: tuple[object, ...]) -> Reader:
    endless = len(arguments) == 2 and arguments[1] is Ellipsis
    readers = tuple(_reader(argument) for argument in arguments if argument is not Ellipsis)

    def read(data: object) -> object:
        if not isinstance(data, list) or (not endless and len(data) != len(readers)):
            raise ValueError("a list of another length was expected")
        if endless:
            return tuple(readers[0](item) for item in data)
        return tuple(item_reader(item) for item_reader, item in zip(readers, data, strict=True))

    return read


def _mapping_reader(value_reader: Reader) -> Reader:
    text = _scalar_reader(str)

    def read(data: object) -> object:
        if not isinstance(data, dict):
            raise ValueError("a mapping was expected")  # noqa: TRY004 -- one error for all misfits
        return {text(key): value_reader(value) for key, value in data.items()}

    return read


def _dataclass_reader(kind: type[Any], arguments: tuple[object, ...]) -> Reader:
    hints = typing.get_type_hints(kind)
    bound = dict(zip(getattr(kind, "__parameters__", ()), arguments, strict=False))
    readers = {
        field.name: _reader(bound.get(hints[field.name], hints[field.name])) for field in dataclasses.fields(kind)
    }
    needed = {
        field.name
        for field in dataclasses.fields(kind)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    }

    def read(data: object) -> object:
        if not isinstance(data, dict) or not needed <= data.keys() <= readers.keys():
            raise ValueError(f"not the fields of {kind.__name__}")
        return kind(**{name: readers[name](value) for name, value in data.items()})

    return read
