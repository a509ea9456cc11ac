"""The wire's own forms, as the IPTC defines them: ninjs, NITF and NewsML-G2."""
