from setuptools import setup

setup(name="common", packages=["common"])
