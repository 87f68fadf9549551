class Subscriptions:
    def __init__(self):
        self._active = set()

    def activate(self, user_id):
        self._active.add(user_id)

    def deactivate(self, user_id):
        self._active.discard(user_id)
