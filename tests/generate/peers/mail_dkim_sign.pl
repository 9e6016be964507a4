# SPDX-License-Identifier: Apache-2.0
# Signs with Mail::DKIM. Jobs come as JSON on standard input; the fields that it makes go out so.

use strict;
use warnings;

use JSON::PP;
use Mail::DKIM::Signer;

sub sign {
    my ($job) = @_;
    open my $file, '<:raw', $job->{message} or die "$job->{message}: $!";
    my $message = do { local $/; <$file> };
    my $signer  = Mail::DKIM::Signer->new(
        Algorithm => $job->{algorithm},
        Method    => $job->{canonicalization},
        Domain    => $job->{domain},
        Selector  => $job->{selector},
        KeyFile   => $job->{key},
        Timestamp => $job->{time},
    );
    $signer->PRINT($message);
    $signer->CLOSE;
    return $signer->signature->as_string;
}

my $jobs = decode_json( do { local $/; <STDIN> } );
print encode_json( [ map { sign($_) } @$jobs ] );
