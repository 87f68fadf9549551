import os

from flask import Flask, jsonify, session

HERE = os.path.dirname(os.path.abspath(__file__))


def make_app():
    app = Flask('blog')
    app.config.from_pyfile(os.path.join(HERE, 'production.cfg'))
    app.logger.info('loaded settings for %s', app.config['SITE_NAME'])

    @app.route('/api/drafts')
    def drafts():
        return jsonify(drafts=session.get('drafts', []))

    return app
