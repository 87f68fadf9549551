TARGETS = {
    "chat": "https://chat.example.com/hooks/incoming",
    "tickets": "https://tickets.example.com/api/events",
}


def resolve_target(name):
    if name.startswith(("http://", "https://")):
        return name
    return TARGETS.get(name)
