import os

from fleet import create_app

app = create_app(os.getenv('FLEET_CONFIG', 'production'))

if __name__ == '__main__':
    app.run(port=5000)
