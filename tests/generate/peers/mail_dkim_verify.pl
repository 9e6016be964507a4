# SPDX-License-Identifier: Apache-2.0
# What Mail::DKIM says of each signature and of the ARC chain. Jobs come as JSON on standard input; answers go out so.

use strict;
use warnings;

our $now;
BEGIN { *CORE::GLOBAL::time = sub { return $now // CORE::time() } }

use JSON::PP;
use Mail::DKIM::ARC::Verifier;
use Mail::DKIM::DNS;
use Mail::DKIM::Verifier;
use Net::DNS::RR::TXT;

our %keys;

{
    no warnings 'redefine';

    sub Mail::DKIM::DNS::query {
        my ($name) = @_;
        my $record = $keys{ lc $name };
        die "DNS error: $record\n" if defined $record && !ref $record && $record =~ /^!/;
        $@ = 'NXDOMAIN';
        return if !defined $record;
        my @texts = ref $record ? @$record : ($record);
        return map { Net::DNS::RR->new( name => $name, type => 'TXT', txtdata => [ unpack '(a255)*', $_ ] ) } @texts;
    }
}

sub word { my ( $result, $detail ) = @_; return $result eq 'pass' ? 'pass' : "$result: " . ( $detail // '' ) }

sub run {
    my ( $verifier, $message ) = @_;
    $message =~ s/\r?\n/\r\n/g;
    $verifier->PRINT($message);
    $verifier->CLOSE;
    return $verifier;
}

sub verify {
    my ($job) = @_;
    open my $file, '<:raw', $job->{file} or die "$job->{file}: $!";
    my $message = do { local $/; <$file> };
    local %keys = %{ $job->{keys} };
    local $now  = $job->{at};
    my @results = eval {
        my $verifier = run( Mail::DKIM::Verifier->new, $message );
        map { word( $_->result, $_->result_detail ) } grep { ref $_ eq 'Mail::DKIM::Signature' } $verifier->signatures;
    };
    push @results, "unreadable: $@" if $@;
    my $arc = eval { run( Mail::DKIM::ARC::Verifier->new, $message )->result } // 'none';
    return { dkim => \@results, arc => $arc };
}

my $jobs = decode_json( do { local $/; <STDIN> } );
print encode_json( [ map { verify($_) } @$jobs ] );
