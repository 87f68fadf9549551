def register(socketio):
    @socketio.on("ping")
    def ping():
        return "pong"
