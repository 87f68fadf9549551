import sys

from flask import Flask, request
from flask_socketio import SocketIO

GAMES = {}


def run(port):
    app = Flask('chess')
    socketio = SocketIO(app)

    @app.route('/games')
    def games():
        return {'games': list(GAMES)}

    @app.route('/games/<game>/moves', methods=['POST'])
    def move(game):
        GAMES.setdefault(game, []).append(request.get_json()['move'])
        return {'moves': len(GAMES[game])}

    socketio.run(app, port=port)


if __name__ == '__main__':
    run(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
