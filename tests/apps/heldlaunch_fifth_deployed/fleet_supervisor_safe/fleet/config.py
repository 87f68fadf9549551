import os


class Production(object):
    SECRET_KEY = os.environ.get('FLEET_SECRET')
    MAX_VEHICLES = 500


CONFIGS = {'production': Production}
