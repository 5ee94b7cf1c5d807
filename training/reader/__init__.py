"""Trains Readout's reader: one encoder that marks names, dates and frames in news articles."""
