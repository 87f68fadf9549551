from collections import deque

_messages = deque(maxlen=200)


def remember(message):
    _messages.append(message)


def recent_messages():
    return list(_messages)
