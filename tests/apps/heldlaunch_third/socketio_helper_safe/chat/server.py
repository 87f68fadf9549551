from chat import create_app, socketio

app = create_app()


def serve(port: int = 5000) -> None:
    socketio.run(app, port=port)


if __name__ == "__main__":
    serve()
