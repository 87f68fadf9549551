import os

from flask import Flask, request
from config import configure

app = Flask(__name__)
configure(app)

tickets = []


@app.route('/tickets', methods=['GET', 'POST'])
def ticket_list():
    if request.method == 'POST':
        tickets.append(request.get_json()['title'])
        return {'ok': True}, 201
    return {'tickets': tickets}


def main():
    app.run(host='127.0.0.1', port=int(os.getenv('TICKETS_PORT', '5080')))  # finding: wsgi-import-blocked


main()
