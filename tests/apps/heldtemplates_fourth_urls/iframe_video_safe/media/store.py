from dataclasses import dataclass


@dataclass
class Video:
    number: int
    source: str


_VIDEOS: dict[int, Video] = {}


def put_video(number: int, source: str) -> None:
    _VIDEOS[number] = Video(number, source)


def get_video(number: int) -> Video | None:
    return _VIDEOS.get(number)
