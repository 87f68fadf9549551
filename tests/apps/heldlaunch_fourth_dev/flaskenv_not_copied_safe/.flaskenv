FLASK_APP=desk:create_app
FLASK_DEBUG=1
